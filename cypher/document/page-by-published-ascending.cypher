// Documents that pass a filter, by publishedLatest and id, ascending.
// $aboveKey, $aboveId, $belowKey, $belowId: string, between which publishedLatest and id lie; $limit: int;
// $publishers, $datasets: list of string or null; $words: list of folded words or null; $from, $to: ISO day or null
// Row: {key: string, node: document of server/graph/nodes.ts}
MATCH (n:Document)
WHERE n.publishedLatest >= $aboveKey AND n.publishedLatest <= $belowKey
  AND CASE WHEN n.publishedLatest = $aboveKey THEN n.id > $aboveId ELSE true END
  AND CASE WHEN n.publishedLatest = $belowKey THEN n.id < $belowId ELSE true END
  AND ($publishers IS NULL OR EXISTS { MATCH (n)-[:PUBLISHED_BY]->(by) WHERE by.id IN $publishers })
  AND ($datasets IS NULL OR n.dataset IN $datasets)
  AND ($words IS NULL OR all(word IN $words WHERE n.searchText CONTAINS ' ' + word))
  AND ($from IS NULL OR n.publishedLatest >= $from)
  AND ($to IS NULL OR n.publishedEarliest <= $to)
WITH n
ORDER BY n.publishedLatest, n.id
LIMIT $limit
RETURN n.publishedLatest AS key, n {.id, .dataset, .title, .url, .language, .rights, .note, .length, .textSha256,
    .published, .publishedEarliest, .publishedLatest, publisher: head([(n)-[:PUBLISHED_BY]->(publisher:Actor) | publisher {.id, .dataset, .name, .kind, .aliases, .description, .wikidata}])} AS node
ORDER BY n.publishedLatest, n.id
