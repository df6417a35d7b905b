// How many neighbours an actor has in the drawn graph: all, and by type of edge, its direction and their label; read as in
// actor-page.cypher.
// $id: the actor; $relationships: types of edge, null for all
// Row: {total: each neighbour counted once, counts: [{type, outward: from the actor, label, neighbours}]}
MATCH (c:Actor {id: $id})
CALL (c) {
  MATCH (c)-[:SAID]->(s:Statement)-[e:EXPRESSES]->(x:Position)
  RETURN 'HOLDS' AS type, true AS outward, x, s, e.stance AS stance, e.condition IS NOT NULL AS conditional
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
  RETURN 'MENTIONS' AS type, false AS outward, x, s, null AS stance, false AS conditional
  UNION
  MATCH (c)-[:SAID]->(s:Statement)-[:ANSWERS]->(:Statement)<-[:SAID]-(x:Actor)
  RETURN 'ANSWERS' AS type, true AS outward, x, s, null AS stance, false AS conditional
  UNION
  MATCH (c)-[:SAID]->(:Statement)<-[:ANSWERS]-(s:Statement)<-[:SAID]-(x:Actor)
  RETURN 'ANSWERS' AS type, false AS outward, x, s, null AS stance, false AS conditional
  UNION
  MATCH (c)-[r:REPRESENTS|MEMBER_OF]->(x)
  RETURN type(r) AS type, true AS outward, x, null AS s, null AS stance, false AS conditional
  UNION
  MATCH (c)<-[r:REPRESENTS|MEMBER_OF]-(x)
  RETURN type(r) AS type, false AS outward, x, null AS s, null AS stance, false AS conditional
  UNION
  MATCH (c)<-[:PUBLISHED_BY]-(x)
  RETURN 'PUBLISHED_BY' AS type, false AS outward, x, null AS s, null AS stance, false AS conditional
}
WITH type, outward, labels(x)[0] AS label, x.id AS id, s, stance, conditional
WHERE ($relationships IS NULL OR type IN $relationships) AND NOT (label = 'Actor' AND id = $id)
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
