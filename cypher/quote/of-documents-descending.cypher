// Quotes from each of several documents, by where they start and id, descending.
// $ids: list of string; $within, $until: int, into which part of the text they reach (half-open); $aboveStart, $belowStart: int, $aboveId, $belowId: string, between which start and id lie; $limit: int, for
// each document
// Row: {id: of the document, quotes: list of quote of server/graph/nodes.ts}, the rows in no order
UNWIND $ids AS id
CALL (id) {
  MATCH (d:Document {id: id})<-[:FROM]-(q:Quote)
  WHERE q.end > $within AND q.start < $until
    AND (q.start > $aboveStart OR (q.start = $aboveStart AND q.id > $aboveId))
    AND (q.start < $belowStart OR (q.start = $belowStart AND q.id < $belowId))
  WITH q, d, head([(d)-[:PUBLISHED_BY]->(publisher:Actor) | publisher {.id, .dataset, .name, .kind, .aliases, .description, .wikidata}]) AS publisher
  ORDER BY q.start DESC, q.id DESC
  LIMIT $limit
  RETURN collect(q {.id, .dataset, .exact, .prefix, .suffix, .start, .end, .words, .locator,
    document: d {.id, .dataset, .title, .url, .language, .rights, .note, .length, .textSha256,
    .published, .publishedEarliest, .publishedLatest, publisher: publisher}}) AS quotes
}
RETURN id, quotes
