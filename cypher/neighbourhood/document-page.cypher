// The neighbours of a document in the drawn graph, by global id, each with all its edges to it.
// $id: the document; $relationships: types of edge, $outward: from or to the document, $labels: of neighbours, $issues: of positions, $actorKinds,
// $stances: of holdings, MIXED among them; each null for all; $without: global ids of neighbours to leave out
// $after, $before: global ids between which the page lies, null for no bound; $limit: how many; $fromEnd: the last, not the first
// Row: {label, id, edges: [{type, outward: from the document, supports, opposes, neutral, conditional, relayed, total, recencies}], unordered}
MATCH (c:Document {id: $id})
CALL (c) {
  MATCH (c)-[:PUBLISHED_BY]->(x)
  RETURN 'PUBLISHED_BY' AS type, true AS outward, x, null AS s, null AS stance, false AS conditional
  UNION
  MATCH (c)-[r:RETELLS]->(x)
  RETURN type(r) AS type, true AS outward, x, null AS s, null AS stance, false AS conditional
  UNION
  MATCH (c)<-[r:RETELLS]-(x)
  RETURN type(r) AS type, false AS outward, x, null AS s, null AS stance, false AS conditional
}
WITH type, outward, labels(x)[0] AS label, x.id AS id, x, s, stance, conditional
WHERE ($relationships IS NULL OR type IN $relationships) AND ($outward IS NULL OR outward = $outward)
  AND ($labels IS NULL OR label IN $labels) AND ($actorKinds IS NULL OR x.kind IN $actorKinds)
  AND ($issues IS NULL OR EXISTS { MATCH (x)-[:ABOUT]->(about) WHERE about.id IN $issues })
  AND NOT label + ':' + id IN $without
  AND ($after IS NULL OR label + ':' + id > $after) AND ($before IS NULL OR label + ':' + id < $before)
WITH label, id, type, outward, s, stance, conditional, EXISTS { MATCH (s)<-[:REPORTS]-(:Statement) } AS relayed
WITH label, id, type, outward,
  coalesce(sum(CASE WHEN stance = 'SUPPORTS' THEN 1 ELSE 0 END), 0) AS supports,
  coalesce(sum(CASE WHEN stance = 'OPPOSES' THEN 1 ELSE 0 END), 0) AS opposes,
  coalesce(sum(CASE WHEN stance = 'NEUTRAL' THEN 1 ELSE 0 END), 0) AS neutral,
  coalesce(sum(CASE WHEN conditional THEN 1 ELSE 0 END), 0) AS conditional,
  coalesce(sum(CASE WHEN relayed THEN 1 ELSE 0 END), 0) AS relayed,
  collect(s.recency) AS recencies
WHERE $stances IS NULL OR (type = 'HOLDS' AND CASE WHEN supports > 0 AND opposes > 0 THEN 'MIXED' WHEN supports > 0 THEN 'SUPPORTS'
  WHEN opposes > 0 THEN 'OPPOSES' ELSE 'NEUTRAL' END IN $stances)
WITH label, id, collect({type: type, outward: outward, supports: supports, opposes: opposes, neutral: neutral,
  conditional: conditional, relayed: relayed, total: size(recencies), recencies: recencies}) AS edges
ORDER BY CASE WHEN $fromEnd THEN label + ':' + id ELSE '' END DESC, label + ':' + id
LIMIT $limit
RETURN label, id, edges
ORDER BY label + ':' + id
