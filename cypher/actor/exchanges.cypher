// With whom each of several actors exchanges words, and over how many statements: those of the other that it passes on, its own that the other
// passes on, its own that answer the other, and the other's that answer it. Itself is left out.
// $ids: list of string
// Row: {id, exchanges: list of {actor: id of the other, how: RELAYS | RELAYED_BY | ANSWERS | ANSWERED_BY, statements: int}}, the rows in no order
UNWIND $ids AS id
MATCH (a:Actor {id: id})
CALL (a) {
  MATCH (a)-[:SAID]->(s:Statement)
  CALL (s) {
    MATCH (s)-[:REPORTS]->(t:Statement)<-[:SAID]-(b:Actor)
    RETURN 'RELAYS' AS how, t.id AS counted, b.id AS other
    UNION ALL
    MATCH (s)<-[:REPORTS]-(t:Statement)<-[:SAID]-(b:Actor)
    RETURN 'RELAYED_BY' AS how, s.id AS counted, b.id AS other
    UNION ALL
    MATCH (s)-[:ANSWERS]->(t:Statement)<-[:SAID]-(b:Actor)
    RETURN 'ANSWERS' AS how, s.id AS counted, b.id AS other
    UNION ALL
    MATCH (s)<-[:ANSWERS]-(t:Statement)<-[:SAID]-(b:Actor)
    RETURN 'ANSWERED_BY' AS how, t.id AS counted, b.id AS other
  }
  WITH DISTINCT how, counted, other
  WHERE other <> a.id
  WITH how, other, count(*) AS statements ORDER BY other, how
  RETURN collect({actor: other, how: how, statements: statements}) AS exchanges
}
RETURN id, exchanges
