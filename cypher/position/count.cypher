// How many positions pass a filter.
// $issues, $datasets: list of string or null; $words: list of folded words or null
// Row: {many: int}
MATCH (n:Position)
WHERE ($issues IS NULL OR EXISTS { MATCH (n)-[:ABOUT]->(about) WHERE about.id IN $issues })
  AND ($datasets IS NULL OR n.dataset IN $datasets)
  AND ($words IS NULL OR all(word IN $words WHERE n.searchText CONTAINS ' ' + word))
RETURN count(*) AS many
