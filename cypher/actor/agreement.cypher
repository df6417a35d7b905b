// With whom each of several actors agrees and disagrees: on positions both have a stance on, and on positions that contradict each other of which
// each supports one and nothing else. `relayed`: how many of those agreed, opposed or contradicting are known of one side only through others.
// $ids: list of string
// Row: {id, shared: list of {actor: id of the other, shared, agreed, opposed, relayed: int}, contradicting: list of {actor, contradicting, relayed: int}},
//   the rows in no order
UNWIND $ids AS id
MATCH (a:Actor {id: id})
CALL (a) {
  MATCH (a)-[:SAID]->(s:Statement)-[e:EXPRESSES]->(p:Position)
  WITH a, p, max(CASE WHEN e.stance = 'SUPPORTS' THEN 1 ELSE 0 END) AS pro, max(CASE WHEN e.stance = 'OPPOSES' THEN 1 ELSE 0 END) AS con,
    max(CASE WHEN EXISTS { MATCH (s)<-[:REPORTS]-() } THEN 0 ELSE 1 END) AS heard
  CALL (p) {
    MATCH (p)<-[f:EXPRESSES]-(t:Statement)<-[:SAID]-(b:Actor)
    WITH b, max(CASE WHEN f.stance = 'SUPPORTS' THEN 1 ELSE 0 END) AS pro, max(CASE WHEN f.stance = 'OPPOSES' THEN 1 ELSE 0 END) AS con,
      max(CASE WHEN EXISTS { MATCH (t)<-[:REPORTS]-() } THEN 0 ELSE 1 END) AS heard
    RETURN b.id AS other, pro AS otherPro, con AS otherCon, heard AS otherHeard
  }
  WITH a, other, heard * otherHeard AS firsthand,
    CASE WHEN pro + con = 1 AND pro = otherPro AND con = otherCon THEN 1 ELSE 0 END AS agree,
    CASE WHEN pro + con = 1 AND pro = otherCon AND con = otherPro THEN 1 ELSE 0 END AS oppose
  WHERE other <> a.id
  WITH other, count(*) AS shared, coalesce(sum(agree), 0) AS agreed, coalesce(sum(oppose), 0) AS opposed,
    coalesce(sum((agree + oppose) * (1 - firsthand)), 0) AS relayed
  ORDER BY other
  RETURN collect({actor: other, shared: shared, agreed: agreed, opposed: opposed, relayed: relayed}) AS shared
}
CALL (a) {
  MATCH (a)-[:SAID]->(s:Statement)-[e:EXPRESSES]->(p:Position)
  WITH a, p, max(CASE WHEN e.stance = 'SUPPORTS' THEN 1 ELSE 0 END) AS pro, max(CASE WHEN e.stance = 'OPPOSES' THEN 1 ELSE 0 END) AS con,
    max(CASE WHEN EXISTS { MATCH (s)<-[:REPORTS]-() } THEN 0 ELSE 1 END) AS heard
  WHERE pro = 1 AND con = 0
  MATCH (p)-[:CONTRADICTS]-(q:Position)
  WITH DISTINCT a, p, heard, q
  CALL (q) {
    MATCH (q)<-[f:EXPRESSES]-(t:Statement)<-[:SAID]-(b:Actor)
    WITH b, max(CASE WHEN f.stance = 'SUPPORTS' THEN 1 ELSE 0 END) AS pro, max(CASE WHEN f.stance = 'OPPOSES' THEN 1 ELSE 0 END) AS con,
      max(CASE WHEN EXISTS { MATCH (t)<-[:REPORTS]-() } THEN 0 ELSE 1 END) AS heard
    RETURN b.id AS other, pro AS otherPro, con AS otherCon, heard AS otherHeard
  }
  WITH a, other, otherPro, otherCon, heard * otherHeard AS firsthand
  WHERE other <> a.id AND otherPro = 1 AND otherCon = 0
  WITH other, count(*) AS contradicting, coalesce(sum(1 - firsthand), 0) AS relayed
  ORDER BY other
  RETURN collect({actor: other, contradicting: contradicting, relayed: relayed}) AS contradicting
}
RETURN id, shared, contradicting
