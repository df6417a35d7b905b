// Which documents retell each of several documents, by id.
// $ids: list of string
// Row: {id, nodes: list of document of server/graph/nodes.ts}, the rows in no order
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)<-[:RETELLS]-(x:Document)
  WITH x, head([(x)-[:PUBLISHED_BY]->(publisher:Actor) | publisher {.id, .dataset, .name, .kind, .aliases, .description, .wikidata}]) AS publisher
  ORDER BY x.id
  RETURN collect(x {.id, .dataset, .title, .url, .language, .rights, .note, .length, .textSha256,
    .published, .publishedEarliest, .publishedLatest, publisher: publisher}) AS nodes
}
RETURN id, nodes
