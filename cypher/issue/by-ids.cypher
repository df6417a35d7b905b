// Issues by their ids.
// $ids: list of string
// Row: {node}, an issue of server/graph/nodes.ts, in no order
UNWIND $ids AS id
MATCH (i:Issue {id: id})
RETURN i {.id, .dataset, .name, .description} AS node
