// What holds all of some words, each as the beginning of a word: names (rank 1), aliases of actors whose name does not (2),
// propositions (3), quotes (4), titles (5); within each by sortKey, quotes by id alone, then by global id.
// Read through: a word begins behind a space.
// $types: list of NodeType; $words: list of folded words, one at least;
// $prefixes: string, the words as prefix terms of Lucene, all of them wanted;
// $aboveRank, $belowRank: int, $aboveKey, $aboveId, $belowKey, $belowId: string, between which rank, key and global id lie; $limit: int
// Row: {rank: int, key: string, id: global id, label: string, node: of server/graph/nodes.ts}
CALL {
  MATCH (n:Actor)
  WHERE 'ACTOR' IN $types AND all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
    AND (1 > $aboveRank OR (1 = $aboveRank AND (n.sortKey > $aboveKey OR (n.sortKey = $aboveKey AND 'Actor:' + n.id > $aboveId))))
    AND (1 < $belowRank OR (1 = $belowRank AND (n.sortKey < $belowKey OR (n.sortKey = $belowKey AND 'Actor:' + n.id < $belowId))))
  WITH n ORDER BY n.sortKey, n.id LIMIT $limit
  RETURN 1 AS rank, n.sortKey AS key, 'Actor:' + n.id AS id, n
  UNION ALL
  MATCH (n:Issue)
  WHERE 'ISSUE' IN $types AND all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
    AND (1 > $aboveRank OR (1 = $aboveRank AND (n.sortKey > $aboveKey OR (n.sortKey = $aboveKey AND 'Issue:' + n.id > $aboveId))))
    AND (1 < $belowRank OR (1 = $belowRank AND (n.sortKey < $belowKey OR (n.sortKey = $belowKey AND 'Issue:' + n.id < $belowId))))
  WITH n ORDER BY n.sortKey, n.id LIMIT $limit
  RETURN 1 AS rank, n.sortKey AS key, 'Issue:' + n.id AS id, n
  UNION ALL
  MATCH (n:Event)
  WHERE 'EVENT' IN $types AND all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
    AND (1 > $aboveRank OR (1 = $aboveRank AND (n.sortKey > $aboveKey OR (n.sortKey = $aboveKey AND 'Event:' + n.id > $aboveId))))
    AND (1 < $belowRank OR (1 = $belowRank AND (n.sortKey < $belowKey OR (n.sortKey = $belowKey AND 'Event:' + n.id < $belowId))))
  WITH n ORDER BY n.sortKey, n.id LIMIT $limit
  RETURN 1 AS rank, n.sortKey AS key, 'Event:' + n.id AS id, n
  UNION ALL
  MATCH (n:Actor)
  WHERE 'ACTOR' IN $types AND NOT all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
    AND any(alias IN split(coalesce(n.aliasSearchText, ''), ' |') WHERE all(word IN $words WHERE alias CONTAINS ' ' + word))
    AND (2 > $aboveRank OR (2 = $aboveRank AND (n.sortKey > $aboveKey OR (n.sortKey = $aboveKey AND 'Actor:' + n.id > $aboveId))))
    AND (2 < $belowRank OR (2 = $belowRank AND (n.sortKey < $belowKey OR (n.sortKey = $belowKey AND 'Actor:' + n.id < $belowId))))
  WITH n ORDER BY n.sortKey, n.id LIMIT $limit
  RETURN 2 AS rank, n.sortKey AS key, 'Actor:' + n.id AS id, n
  UNION ALL
  MATCH (n:Position)
  WHERE 'POSITION' IN $types AND all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
    AND (3 > $aboveRank OR (3 = $aboveRank AND (n.sortKey > $aboveKey OR (n.sortKey = $aboveKey AND 'Position:' + n.id > $aboveId))))
    AND (3 < $belowRank OR (3 = $belowRank AND (n.sortKey < $belowKey OR (n.sortKey = $belowKey AND 'Position:' + n.id < $belowId))))
  WITH n ORDER BY n.sortKey, n.id LIMIT $limit
  RETURN 3 AS rank, n.sortKey AS key, 'Position:' + n.id AS id, n
  UNION ALL
  MATCH (n:Quote)
  WHERE 'QUOTE' IN $types AND all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
    AND (4 > $aboveRank OR (4 = $aboveRank AND 'Quote:' + n.id > $aboveId))
    AND (4 < $belowRank OR (4 = $belowRank AND 'Quote:' + n.id < $belowId))
  WITH n ORDER BY n.id LIMIT $limit
  RETURN 4 AS rank, '' AS key, 'Quote:' + n.id AS id, n
  UNION ALL
  MATCH (n:Document)
  WHERE 'DOCUMENT' IN $types AND all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
    AND (5 > $aboveRank OR (5 = $aboveRank AND (n.sortKey > $aboveKey OR (n.sortKey = $aboveKey AND 'Document:' + n.id > $aboveId))))
    AND (5 < $belowRank OR (5 = $belowRank AND (n.sortKey < $belowKey OR (n.sortKey = $belowKey AND 'Document:' + n.id < $belowId))))
  WITH n ORDER BY n.sortKey, n.id LIMIT $limit
  RETURN 5 AS rank, n.sortKey AS key, 'Document:' + n.id AS id, n
}
WITH rank, key, id, n
ORDER BY rank, key, id
LIMIT $limit
CALL (n) {
  MATCH (n)-[:ABOUT]->(i:Issue)
  RETURN head(collect(i {.id, .dataset, .name, .description})) AS issue
}
CALL (n) {
  MATCH (n)-[:PUBLISHED_BY]->(a:Actor)
  RETURN head(collect(a {.id, .dataset, .name, .kind, .aliases, .description, .wikidata})) AS publisher
}
CALL (n) {
  MATCH (n)-[:FROM]->(d:Document)
  WITH d, head([(d)-[:PUBLISHED_BY]->(publisher:Actor) | publisher {.id, .dataset, .name, .kind, .aliases, .description, .wikidata}]) AS by
  RETURN head(collect(d {.id, .dataset, .title, .url, .language, .rights, .note, .length, .textSha256,
    .published, .publishedEarliest, .publishedLatest, publisher: by})) AS document
}
RETURN rank, key, id, labels(n)[0] AS label, n {.id, .dataset, .name, .kind, .aliases, .description, .wikidata, .proposition, .place, .note,
  .occurred, .occurredEarliest, .occurredLatest, .title, .url, .language, .rights, .length, .textSha256, .published,
  .publishedEarliest, .publishedLatest, .exact, .prefix, .suffix, .start, .end, .words, .locator,
  issue: issue, publisher: publisher, document: document} AS node
ORDER BY rank, key, id
