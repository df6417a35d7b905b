// How many documents pass a filter.
// $publishers, $datasets: list of string or null; $words: list of folded words or null; $from, $to: ISO day or null
// Row: {many: int}
MATCH (n:Document)
WHERE ($publishers IS NULL OR EXISTS { MATCH (n)-[:PUBLISHED_BY]->(by) WHERE by.id IN $publishers })
  AND ($datasets IS NULL OR n.dataset IN $datasets)
  AND ($words IS NULL OR all(word IN $words WHERE n.searchText CONTAINS ' ' + word))
  AND ($from IS NULL OR n.publishedLatest >= $from)
  AND ($to IS NULL OR n.publishedEarliest <= $to)
RETURN count(*) AS many
