// Positions by their ids, with what they are about.
// $ids: list of string
// Row: {node}, a position of server/graph/nodes.ts, in no order
UNWIND $ids AS id
MATCH (p:Position {id: id})-[:ABOUT]->(i:Issue)
RETURN p {.id, .dataset, .proposition, .note, issue: i {.id, .dataset, .name, .description}} AS node
