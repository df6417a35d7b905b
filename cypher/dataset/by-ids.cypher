// Datasets by their ids.
// $ids: list of string
// Row: {node}, a dataset of server/graph/nodes.ts, in no order
UNWIND $ids AS id
MATCH (d:Dataset {id: id})
RETURN d {.id, .title, .description, .coder, .codedOn, .method, .sha256} AS node
