// How many events pass a filter.
// $datasets: list of string or null; $words: list of folded words or null; $from, $to: ISO day or null
// Row: {many: int}
MATCH (n:Event)
WHERE ($datasets IS NULL OR n.dataset IN $datasets)
  AND ($words IS NULL OR all(word IN $words WHERE n.searchText CONTAINS ' ' + word))
  AND ($from IS NULL OR n.occurredLatest >= $from)
  AND ($to IS NULL OR n.occurredEarliest <= $to)
RETURN count(*) AS many
