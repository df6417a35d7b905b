// How many neighbours one node of the drawn graph has, by type of edge, its direction and their label; read as in page.cypher.
// $label: Actor, Position, Issue, Event or Document, $id: the node; $relationships: types of edge, null for all
// Row: {type, outward, label, neighbours}
CALL {
  MATCH (c:Actor {id: $id}) WHERE $label = 'Actor' RETURN c
  UNION
  MATCH (c:Position {id: $id}) WHERE $label = 'Position' RETURN c
  UNION
  MATCH (c:Issue {id: $id}) WHERE $label = 'Issue' RETURN c
  UNION
  MATCH (c:Event {id: $id}) WHERE $label = 'Event' RETURN c
  UNION
  MATCH (c:Document {id: $id}) WHERE $label = 'Document' RETURN c
}
CALL (c) {
  MATCH (c)-[:SAID]->(s:Statement)-[e:EXPRESSES]->(x:Position)
  RETURN 'HOLDS' AS type, true AS outward, x, s, e.stance AS stance, e.condition IS NOT NULL AS conditional
  UNION
  MATCH (c)<-[e:EXPRESSES]-(s:Statement)<-[:SAID]-(x:Actor)
  RETURN 'HOLDS' AS type, false AS outward, x, s, e.stance AS stance, e.condition IS NOT NULL AS conditional
  UNION
  MATCH (c)-[:SAID]->(:Statement)-[:REPORTS]->(s:Statement)<-[:SAID]-(x:Actor)
  RETURN 'RELAYS' AS type, true AS outward, x, s, null AS stance, false AS conditional
  UNION
  MATCH (c)-[:SAID]->(s:Statement)<-[:REPORTS]-(:Statement)<-[:SAID]-(x:Actor)
  RETURN 'RELAYS' AS type, false AS outward, x, s, null AS stance, false AS conditional
  UNION
  MATCH (c)-[:SAID]->(s:Statement)-[:ADDRESSED_TO]->(x:Actor)
  RETURN 'ADDRESSES' AS type, true AS outward, x, s, null AS stance, false AS conditional
  UNION
  MATCH (c)<-[:ADDRESSED_TO]-(s:Statement)<-[:SAID]-(x:Actor)
  RETURN 'ADDRESSES' AS type, false AS outward, x, s, null AS stance, false AS conditional
  UNION
  MATCH (c)-[:SAID]->(s:Statement)-[:MENTIONS]->(x)
  WHERE x:Actor OR x:Event
  RETURN 'MENTIONS' AS type, true AS outward, x, s, null AS stance, false AS conditional
  UNION
  MATCH (c)<-[:MENTIONS]-(s:Statement)<-[:SAID]-(x:Actor)
  WHERE c:Actor OR c:Event
  RETURN 'MENTIONS' AS type, false AS outward, x, s, null AS stance, false AS conditional
  UNION
  MATCH (c)-[:SAID]->(s:Statement)-[:ANSWERS]->(:Statement)<-[:SAID]-(x:Actor)
  RETURN 'ANSWERS' AS type, true AS outward, x, s, null AS stance, false AS conditional
  UNION
  MATCH (c)-[:SAID]->(:Statement)<-[:ANSWERS]-(s:Statement)<-[:SAID]-(x:Actor)
  RETURN 'ANSWERS' AS type, false AS outward, x, s, null AS stance, false AS conditional
  UNION
  MATCH (c)-[r:REPRESENTS|MEMBER_OF|ABOUT|CONTRADICTS|REFINES|PUBLISHED_BY|RETELLS]->(x)
  RETURN type(r) AS type, true AS outward, x, null AS s, null AS stance, false AS conditional
  UNION
  MATCH (c)<-[r:REPRESENTS|MEMBER_OF|ABOUT|CONTRADICTS|REFINES|PUBLISHED_BY|RETELLS]-(x)
  RETURN type(r) AS type, false AS outward, x, null AS s, null AS stance, false AS conditional
}
WITH type, outward, labels(x)[0] AS label, x.id AS id, s, stance, conditional
WHERE NOT (label = $label AND id = $id) AND ($relationships IS NULL OR type IN $relationships)
WITH DISTINCT type, outward, label, id
RETURN type, outward, label, count(*) AS neighbours
ORDER BY type, outward, label
