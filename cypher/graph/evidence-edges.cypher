// The evidence edges among chosen nodes of the drawn graph, recomputed over the statements that pass a filter.
// An expression counts on a HOLDS edge only if it passes itself. Two reports of one statement by one reporter count once.
// $actorIds $positionIds $eventIds: lists of ids, the nodes among which edges are wanted; the filter's parameters: see
// server/graph/statement-filter.ts
// `coalesce` keeps Neo4j from seeking all chosen nodes in the index anew for every statement.
// Row: {type, source, targetLabel, target, supports, opposes, neutral, conditional, relayed, total, recencies: unordered}
MATCH (a:Actor)-[:SAID]->(s:Statement)
WHERE a.id IN $actorIds
CALL (s) {
  MATCH (s)-[:EVIDENCED_BY|EXPRESSES]->(searched)
  WHERE $words IS NOT NULL
  RETURN collect(searched.searchText) AS texts
}
WITH *
WHERE ($actors IS NULL OR EXISTS { MATCH (s)<-[:SAID]-(by) WHERE by.id IN $actors })
  AND ($actorKinds IS NULL OR EXISTS { MATCH (s)<-[:SAID]-(by) WHERE by.kind IN $actorKinds })
  AND ($reporterKinds IS NULL OR EXISTS { MATCH (s)<-[:REPORTS]-()<-[:SAID]-(by) WHERE by.kind IN $reporterKinds })
  AND ($documents IS NULL OR EXISTS { MATCH (s)-[:EVIDENCED_BY]->()-[:FROM]->(of) WHERE of.id IN $documents })
  AND ($datasets IS NULL OR s.dataset IN $datasets)
  AND ($kinds IS NULL OR s.kind IN $kinds)
  AND ($certain IS NULL OR s.certainty IS NULL)
  AND ($attribution IS NULL OR ($attribution = 'RELAYED') = EXISTS { MATCH (s)<-[:REPORTS]-() })
  AND ($from IS NULL OR s.saidLatest >= $from)
  AND ($to IS NULL OR s.saidEarliest <= $to)
  AND ($words IS NULL OR all(word IN $words WHERE any(text IN texts WHERE text CONTAINS ' ' + word)))
  AND ($certain IS NULL OR NOT EXISTS { MATCH (s)-[e:EXPRESSES]->(p) }
    OR EXISTS { MATCH (s)-[e:EXPRESSES]->(p) WHERE e.certainty IS NULL })
  AND (coalesce($positions, $issues, $stances, $conditional) IS NULL
    OR EXISTS {
      MATCH (s)-[e:EXPRESSES]->(p)-[:ABOUT]->(i)
      WHERE ($positions IS NULL OR p.id IN $positions)
        AND ($issues IS NULL OR i.id IN $issues)
        AND ($stances IS NULL OR e.stance IN $stances)
        AND ($conditional IS NULL OR $conditional = (e.condition IS NOT NULL))
        AND ($certain IS NULL OR e.certainty IS NULL)
    })
WITH a, s, EXISTS { MATCH (s)<-[:REPORTS]-(:Statement) } AS relayed
CALL (a, s) {
  MATCH (s)-[e:EXPRESSES]->(p:Position)
  WHERE coalesce(p.id, '') IN $positionIds AND ($positions IS NULL OR p.id IN $positions) AND ($stances IS NULL OR e.stance IN $stances)
    AND ($conditional IS NULL OR $conditional = (e.condition IS NOT NULL)) AND ($certain IS NULL OR e.certainty IS NULL)
    AND ($issues IS NULL OR EXISTS { MATCH (p)-[:ABOUT]->(i) WHERE i.id IN $issues })
  RETURN 'HOLDS' AS type, a.id AS source, 'Position' AS targetLabel, p.id AS target, e.stance AS stance, e.condition IS NOT NULL AS conditional
  UNION
  MATCH (s)<-[:REPORTS]-(:Statement)<-[:SAID]-(r:Actor)
  WHERE coalesce(r.id, '') IN $actorIds
  RETURN 'RELAYS' AS type, r.id AS source, 'Actor' AS targetLabel, a.id AS target, null AS stance, false AS conditional
  UNION
  MATCH (s)-[:ADDRESSED_TO]->(x:Actor)
  WHERE coalesce(x.id, '') IN $actorIds
  RETURN 'ADDRESSES' AS type, a.id AS source, 'Actor' AS targetLabel, x.id AS target, null AS stance, false AS conditional
  UNION
  MATCH (s)-[:MENTIONS]->(x:Actor)
  WHERE coalesce(x.id, '') IN $actorIds
  RETURN 'MENTIONS' AS type, a.id AS source, 'Actor' AS targetLabel, x.id AS target, null AS stance, false AS conditional
  UNION
  MATCH (s)-[:MENTIONS]->(x:Event)
  WHERE coalesce(x.id, '') IN $eventIds
  RETURN 'MENTIONS' AS type, a.id AS source, 'Event' AS targetLabel, x.id AS target, null AS stance, false AS conditional
  UNION
  MATCH (s)-[:ANSWERS]->(:Statement)<-[:SAID]-(x:Actor)
  WHERE coalesce(x.id, '') IN $actorIds
  RETURN 'ANSWERS' AS type, a.id AS source, 'Actor' AS targetLabel, x.id AS target, null AS stance, false AS conditional
}
RETURN type, source, targetLabel, target,
  coalesce(sum(CASE WHEN stance = 'SUPPORTS' THEN 1 ELSE 0 END), 0) AS supports,
  coalesce(sum(CASE WHEN stance = 'OPPOSES' THEN 1 ELSE 0 END), 0) AS opposes,
  coalesce(sum(CASE WHEN stance = 'NEUTRAL' THEN 1 ELSE 0 END), 0) AS neutral,
  coalesce(sum(CASE WHEN conditional THEN 1 ELSE 0 END), 0) AS conditional,
  coalesce(sum(CASE WHEN relayed THEN 1 ELSE 0 END), 0) AS relayed,
  count(*) AS total,
  collect(s.recency) AS recencies
ORDER BY type, source, targetLabel, target
