// How many neighbours a position has in the drawn graph: all, and by type of edge, its direction and their label; read as in
// position-page.cypher.
// $id: the position; $relationships: types of edge, $outward: from or to the position, $labels: of neighbours, $issues: of positions, $actorKinds,
// $stances: of holdings, MIXED among them; each null for all; $without: global ids of neighbours to leave out
// Row: {total: each neighbour counted once, counts: [{type, outward: from the position, label, neighbours}]}
MATCH (c:Position {id: $id})
CALL (c) {
  MATCH (c)<-[e:EXPRESSES]-(s:Statement)<-[:SAID]-(x:Actor)
  RETURN 'HOLDS' AS type, false AS outward, x, s, e.stance AS stance, e.condition IS NOT NULL AS conditional
  UNION
  MATCH (c)-[r:CONTRADICTS|REFINES]->(x)
  RETURN type(r) AS type, true AS outward, x, null AS s, null AS stance, false AS conditional
  UNION
  MATCH (c)<-[r:CONTRADICTS|REFINES]-(x)
  RETURN type(r) AS type, false AS outward, x, null AS s, null AS stance, false AS conditional
  UNION
  MATCH (c)-[:ABOUT]->(x)
  RETURN 'ABOUT' AS type, true AS outward, x, null AS s, null AS stance, false AS conditional
}
WITH type, outward, labels(x)[0] AS label, x.id AS id, x, s, stance, conditional
WHERE ($relationships IS NULL OR type IN $relationships) AND ($outward IS NULL OR outward = $outward)
  AND ($labels IS NULL OR label IN $labels) AND ($actorKinds IS NULL OR x.kind IN $actorKinds)
  AND ($issues IS NULL OR EXISTS { MATCH (x)-[:ABOUT]->(about) WHERE about.id IN $issues })
  AND NOT label + ':' + id IN $without
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
