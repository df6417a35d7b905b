// Events that pass a filter, by sortKey and id, ascending.
// $aboveKey, $aboveId, $belowKey, $belowId: string, between which sortKey and id lie; $limit: int;
// $datasets: list of string or null; $words: list of folded words or null; $from, $to: ISO day or null
// Row: {key: string, node: event of server/graph/nodes.ts}
MATCH (n:Event)
WHERE n.sortKey >= $aboveKey AND n.sortKey <= $belowKey
  AND CASE WHEN n.sortKey = $aboveKey THEN n.id > $aboveId ELSE true END
  AND CASE WHEN n.sortKey = $belowKey THEN n.id < $belowId ELSE true END
  AND ($datasets IS NULL OR n.dataset IN $datasets)
  AND ($words IS NULL OR all(word IN $words WHERE n.searchText CONTAINS ' ' + word))
  AND ($from IS NULL OR n.occurredLatest >= $from)
  AND ($to IS NULL OR n.occurredEarliest <= $to)
WITH n
ORDER BY n.sortKey, n.id
LIMIT $limit
RETURN n.sortKey AS key, n {.id, .dataset, .name, .place, .note, .occurred, .occurredEarliest, .occurredLatest} AS node
ORDER BY n.sortKey, n.id
