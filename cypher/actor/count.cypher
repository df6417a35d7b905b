// How many actors pass a filter.
// $kinds, $datasets: list of string or null; $words: list of folded words or null
// Row: {many: int}
MATCH (n:Actor)
WHERE ($kinds IS NULL OR n.kind IN $kinds)
  AND ($datasets IS NULL OR n.dataset IN $datasets)
  AND ($words IS NULL OR all(word IN $words
    WHERE n.searchText CONTAINS ' ' + word OR coalesce(n.aliasSearchText, '') CONTAINS ' ' + word))
RETURN count(*) AS many
