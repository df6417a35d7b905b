// Actors by their ids.
// $ids: list of string
// Row: {node}, an actor of server/graph/nodes.ts, in no order
UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN a {.id, .dataset, .name, .kind, .aliases, .description, .wikidata} AS node
