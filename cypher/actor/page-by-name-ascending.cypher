// Actors that pass a filter, by sortKey and id, ascending.
// $aboveKey, $aboveId, $belowKey, $belowId: string, between which sortKey and id lie; $limit: int;
// $kinds, $datasets: list of string or null; $words: list of folded words or null
// Row: {key: string, node: actor of server/graph/nodes.ts}
MATCH (n:Actor)
WHERE n.sortKey >= $aboveKey AND n.sortKey <= $belowKey
  AND CASE WHEN n.sortKey = $aboveKey THEN n.id > $aboveId ELSE true END
  AND CASE WHEN n.sortKey = $belowKey THEN n.id < $belowId ELSE true END
  AND ($kinds IS NULL OR n.kind IN $kinds)
  AND ($datasets IS NULL OR n.dataset IN $datasets)
  AND ($words IS NULL OR all(word IN $words
    WHERE n.searchText CONTAINS ' ' + word OR coalesce(n.aliasSearchText, '') CONTAINS ' ' + word))
WITH n
ORDER BY n.sortKey, n.id
LIMIT $limit
RETURN n.sortKey AS key, n {.id, .dataset, .name, .kind, .aliases, .description, .wikidata} AS node
ORDER BY n.sortKey, n.id
