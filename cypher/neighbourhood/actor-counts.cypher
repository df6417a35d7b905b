// How many neighbours an actor has in the drawn graph: all, and by type of edge, its direction and their label; read as in
// actor-page.cypher.
// $id: the actor; $relationships: types of edge, $outward: from or to the actor, $labels: of neighbours, $issues: of positions, $actorKinds,
// $stances: of holdings, MIXED among them; each null for all; $without: global ids of neighbours to leave out
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
WITH type, outward, labels(x)[0] AS label, x.id AS id, x, s, stance, conditional
WHERE ($relationships IS NULL OR type IN $relationships) AND ($outward IS NULL OR outward = $outward)
  AND ($labels IS NULL OR label IN $labels) AND ($actorKinds IS NULL OR x.kind IN $actorKinds)
  AND ($issues IS NULL OR EXISTS { MATCH (x)-[:ABOUT]->(about) WHERE about.id IN $issues })
  AND NOT label + ':' + id IN $without
  AND NOT (label = 'Actor' AND id = $id)
WITH type, outward, label, id,
  coalesce(sum(CASE WHEN stance = 'SUPPORTS' THEN 1 ELSE 0 END), 0) AS supports,
  coalesce(sum(CASE WHEN stance = 'OPPOSES' THEN 1 ELSE 0 END), 0) AS opposes
WHERE $stances IS NULL OR (type = 'HOLDS' AND CASE WHEN supports > 0 AND opposes > 0 THEN 'MIXED' WHEN supports > 0 THEN 'SUPPORTS'
  WHEN opposes > 0 THEN 'OPPOSES' ELSE 'NEUTRAL' END IN $stances)
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
