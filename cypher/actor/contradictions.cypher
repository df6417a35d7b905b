// Positions that contradict each other of which an actor has supported both, at the same time or not: each pair once, the smaller id first.
// $ids: list of string, actors
// Row: {id, pairs: list of {one, other: ids of positions}}, the rows in no order
UNWIND $ids AS id
MATCH (a:Actor {id: id})
CALL (a) {
  MATCH (a)-[:SAID]->(s:Statement)-[e:EXPRESSES]->(p:Position)
  WHERE e.stance = 'SUPPORTS'
  WITH DISTINCT a, p
  MATCH (p)-[:CONTRADICTS]-(q:Position)
  WHERE p.id < q.id
  WITH DISTINCT a, p, q
  MATCH (a)-[:SAID]->(t:Statement)-[f:EXPRESSES]->(q)
  WHERE f.stance = 'SUPPORTS'
  WITH DISTINCT p, q ORDER BY p.id, q.id
  RETURN collect({one: p.id, other: q.id}) AS pairs
}
RETURN id, pairs
