// Quotes by their ids, with document and publisher.
// $ids: list of string
// Row: {node}, a quote of server/graph/nodes.ts, in no order
UNWIND $ids AS id
MATCH (q:Quote {id: id})-[:FROM]->(d:Document)
WITH q, d, head([(d)-[:PUBLISHED_BY]->(publisher:Actor) | publisher {.id, .dataset, .name, .kind, .aliases, .description, .wikidata}]) AS publisher
RETURN q {.id, .dataset, .exact, .prefix, .suffix, .start, .end, .words, .locator,
    document: d {.id, .dataset, .title, .url, .language, .rights, .note, .length, .textSha256,
    .published, .publishedEarliest, .publishedLatest, publisher: publisher}} AS node
