// Issues that pass a filter, by sortKey and id, descending.
// $aboveKey, $aboveId, $belowKey, $belowId: string, between which sortKey and id lie; $limit: int;
// $datasets: list of string or null; $words: list of folded words or null
// Row: {key: string, node: issue of server/graph/nodes.ts}
MATCH (n:Issue)
WHERE n.sortKey >= $aboveKey AND n.sortKey <= $belowKey
  AND CASE WHEN n.sortKey = $aboveKey THEN n.id > $aboveId ELSE true END
  AND CASE WHEN n.sortKey = $belowKey THEN n.id < $belowId ELSE true END
  AND ($datasets IS NULL OR n.dataset IN $datasets)
  AND ($words IS NULL OR all(word IN $words WHERE n.searchText CONTAINS ' ' + word))
WITH n
ORDER BY n.sortKey DESC, n.id DESC
LIMIT $limit
RETURN n.sortKey AS key, n {.id, .dataset, .name, .description} AS node
ORDER BY n.sortKey DESC, n.id DESC
