// Statements by their ids, whole.
// $ids: list of string
// Row: {node}, the shape of server/graph/statement-row.ts, in no order
UNWIND $ids AS id
MATCH (s:Statement {id: id})
CALL (s) {
  MATCH (s)<-[:SAID]-(a:Actor)
  RETURN a {.id, .dataset, .name, .kind, .aliases, .description, .wikidata} AS actor
}
CALL (s) {
  MATCH (s)-[e:EXPRESSES]->(p:Position)-[:ABOUT]->(i:Issue)
  WITH e, p, i ORDER BY e.order, p.id
  RETURN collect({stance: e.stance, condition: e.condition, certainty: e.certainty, quotes: e.quotes,
    position: p {.id, .dataset, .proposition, .note, issue: i {.id, .dataset, .name, .description}}}) AS expressions
}
CALL (s) {
  MATCH (s)-[r:EVIDENCED_BY]->(q:Quote)-[:FROM]->(d:Document)
  WITH r, q, d, head([(d)-[:PUBLISHED_BY]->(publisher:Actor) | publisher {.id, .dataset, .name, .kind, .aliases, .description, .wikidata}]) AS publisher
  ORDER BY r.order, q.id
  RETURN collect(q {.id, .dataset, .exact, .prefix, .suffix, .start, .end, .words, .locator,
    document: d {.id, .dataset, .title, .url, .language, .rights, .note, .length, .textSha256,
    .published, .publishedEarliest, .publishedLatest, publisher: publisher}}) AS quotes
}
RETURN s {.id, .dataset, .kind, .act, .said, .saidEarliest, .saidLatest, .cues, .summary, .note, .certainty,
  .coder, .codedOn, .method, .recency, relayed: EXISTS { MATCH (s)<-[:REPORTS]-() },
  actor: actor, expressions: expressions, quotes: quotes} AS node
