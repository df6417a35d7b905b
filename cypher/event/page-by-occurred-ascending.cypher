// Events that pass a filter, by occurredEarliest and id, ascending.
// $aboveKey, $aboveId, $belowKey, $belowId: string, between which occurredEarliest and id lie; $limit: int;
// $datasets: list of string or null; $words: list of folded words or null; $from, $to: ISO day or null
// Row: {key: string, node: event of server/graph/nodes.ts}
MATCH (n:Event)
WHERE n.occurredEarliest >= $aboveKey AND n.occurredEarliest <= $belowKey
  AND CASE WHEN n.occurredEarliest = $aboveKey THEN n.id > $aboveId ELSE true END
  AND CASE WHEN n.occurredEarliest = $belowKey THEN n.id < $belowId ELSE true END
  AND ($datasets IS NULL OR n.dataset IN $datasets)
  AND ($words IS NULL OR all(word IN $words WHERE n.searchText CONTAINS ' ' + word))
  AND ($from IS NULL OR n.occurredLatest >= $from)
  AND ($to IS NULL OR n.occurredEarliest <= $to)
WITH n
ORDER BY n.occurredEarliest, n.id
LIMIT $limit
RETURN n.occurredEarliest AS key, n {.id, .dataset, .name, .place, .note, .occurred, .occurredEarliest, .occurredLatest} AS node
ORDER BY n.occurredEarliest, n.id
