// How many neighbours an event has in the drawn graph: all, and by type of edge, its direction and their label; read as in
// event-page.cypher.
// $id: the event; $relationships: types of edge, null for all
// Row: {total: each neighbour counted once, counts: [{type, outward: from the event, label, neighbours}]}
MATCH (c:Event {id: $id})
CALL (c) {
  MATCH (c)<-[:MENTIONS]-(s:Statement)<-[:SAID]-(x:Actor)
  RETURN 'MENTIONS' AS type, false AS outward, x, s, null AS stance, false AS conditional
}
WITH type, outward, labels(x)[0] AS label, x.id AS id, s, stance, conditional
WHERE ($relationships IS NULL OR type IN $relationships)
WITH DISTINCT type, outward, label, id
WITH type, outward, label, collect(label + ':' + id) AS ids
ORDER BY type, outward, label
WITH collect({type: type, outward: outward, label: label, neighbours: size(ids)}) AS counts, collect(ids) AS lists
CALL (lists) {
  UNWIND lists AS list
  UNWIND list AS neighbour
  WITH DISTINCT neighbour
  RETURN count(*) AS total
}
RETURN total, counts
