// Events by their ids.
// $ids: list of string
// Row: {node}, an event of server/graph/nodes.ts, in no order
UNWIND $ids AS id
MATCH (v:Event {id: id})
RETURN v {.id, .dataset, .name, .place, .note, .occurred, .occurredEarliest, .occurredLatest} AS node
