// Positions that make each of several positions more precise, by id.
// $ids: list of string
// Row: {id, nodes: list of position of server/graph/nodes.ts}, the rows in no order
UNWIND $ids AS id
MATCH (p:Position {id: id})
CALL (p) {
  MATCH (p)<-[:REFINES]-(x:Position)-[:ABOUT]->(i:Issue)
  WITH x, i ORDER BY x.id
  RETURN collect(x {.id, .dataset, .proposition, .note, issue: i {.id, .dataset, .name, .description}}) AS nodes
}
RETURN id, nodes
