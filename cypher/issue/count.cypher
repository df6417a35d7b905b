// How many issues pass a filter.
// $datasets: list of string or null; $words: list of folded words or null
// Row: {many: int}
MATCH (n:Issue)
WHERE ($datasets IS NULL OR n.dataset IN $datasets)
  AND ($words IS NULL OR all(word IN $words WHERE n.searchText CONTAINS ' ' + word))
RETURN count(*) AS many
