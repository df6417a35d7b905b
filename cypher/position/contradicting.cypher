// Positions that cannot hold together with each of several positions, by id; each once, also where two datasets both say so.
// $ids: list of string
// Row: {id, nodes: list of position of server/graph/nodes.ts}, the rows in no order
UNWIND $ids AS id
MATCH (p:Position {id: id})
CALL (p) {
  MATCH (p)-[:CONTRADICTS]-(y:Position)
  WITH DISTINCT y AS x
  MATCH (x)-[:ABOUT]->(i:Issue)
  WITH x, i ORDER BY x.id
  RETURN collect(x {.id, .dataset, .proposition, .note, issue: i {.id, .dataset, .name, .description}}) AS nodes
}
RETURN id, nodes
