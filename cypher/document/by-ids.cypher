// Documents by their ids, with their publishers, without their texts.
// $ids: list of string
// Row: {node}, a document of server/graph/nodes.ts, in no order
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d {.id, .dataset, .title, .url, .language, .rights, .note, .length, .textSha256,
    .published, .publishedEarliest, .publishedLatest, publisher: head([(d)-[:PUBLISHED_BY]->(publisher:Actor) | publisher {.id, .dataset, .name, .kind, .aliases, .description, .wikidata}])} AS node
