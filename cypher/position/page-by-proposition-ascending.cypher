// Positions that pass a filter, by sortKey and id, ascending.
// $aboveKey, $aboveId, $belowKey, $belowId: string, between which sortKey and id lie; $limit: int;
// $issues, $datasets: list of string or null; $words: list of folded words or null
// Row: {key: string, node: position of server/graph/nodes.ts}
MATCH (n:Position)
WHERE n.sortKey >= $aboveKey AND n.sortKey <= $belowKey
  AND CASE WHEN n.sortKey = $aboveKey THEN n.id > $aboveId ELSE true END
  AND CASE WHEN n.sortKey = $belowKey THEN n.id < $belowId ELSE true END
  AND ($issues IS NULL OR EXISTS { MATCH (n)-[:ABOUT]->(about) WHERE about.id IN $issues })
  AND ($datasets IS NULL OR n.dataset IN $datasets)
  AND ($words IS NULL OR all(word IN $words WHERE n.searchText CONTAINS ' ' + word))
WITH n
ORDER BY n.sortKey, n.id
LIMIT $limit
MATCH (n)-[:ABOUT]->(i:Issue)
RETURN n.sortKey AS key, n {.id, .dataset, .proposition, .note, issue: i {.id, .dataset, .name, .description}} AS node
ORDER BY n.sortKey, n.id
