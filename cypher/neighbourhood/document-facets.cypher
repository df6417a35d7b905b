// The neighbours of a document in the drawn graph, each once, counted by what they are; read as in document-page.cypher.
// $id: the document; $relationships: types of edge, $outward: from or to the document, $labels: of neighbours, $issues: of positions, $actorKinds,
// $stances: of holdings, MIXED among them; each null for all; $without: global ids of neighbours to leave out
// Row: {kind: of actors, issue: id, of positions, stance: of the holding that joins it to the document, neighbours}; null for what it has not
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
WITH type, outward, label, id, x,
  coalesce(sum(CASE WHEN stance = 'SUPPORTS' THEN 1 ELSE 0 END), 0) AS supports,
  coalesce(sum(CASE WHEN stance = 'OPPOSES' THEN 1 ELSE 0 END), 0) AS opposes
WHERE $stances IS NULL OR (type = 'HOLDS' AND CASE WHEN supports > 0 AND opposes > 0 THEN 'MIXED' WHEN supports > 0 THEN 'SUPPORTS'
  WHEN opposes > 0 THEN 'OPPOSES' ELSE 'NEUTRAL' END IN $stances)
WITH id, x, collect(CASE WHEN type = 'HOLDS' THEN CASE WHEN supports > 0 AND opposes > 0 THEN 'MIXED' WHEN supports > 0 THEN 'SUPPORTS'
  WHEN opposes > 0 THEN 'OPPOSES' ELSE 'NEUTRAL' END ELSE null END) AS stances
CALL (x) {
  MATCH (x)-[:ABOUT]->(about:Issue)
  RETURN collect(about.id) AS issues
}
WITH x.kind AS kind, head(issues) AS issue, head(stances) AS stance
RETURN kind, issue, stance, count(*) AS neighbours
ORDER BY kind, issue, stance
