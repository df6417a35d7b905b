// How many statements that pass a filter were said on each date, by the stances of those expressions that pass themselves.
// the filter's parameters: see server/graph/statement-filter.ts
// Row: {date: string as coded, null where unknown; earliest, latest: its days, whatever where unknown; supports, opposes, neutral:
//   whether an expression takes that stance; statements: int}
MATCH (s:Statement)
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
CALL (s) {
  MATCH (s)-[e:EXPRESSES]->(p)-[:ABOUT]->(i)
  WHERE ($positions IS NULL OR p.id IN $positions)
    AND ($issues IS NULL OR i.id IN $issues)
    AND ($stances IS NULL OR e.stance IN $stances)
    AND ($conditional IS NULL OR $conditional = (e.condition IS NOT NULL))
    AND ($certain IS NULL OR e.certainty IS NULL)
  RETURN collect(e.stance) AS stances
}
WITH s.said AS date, s.saidEarliest AS earliest, s.saidLatest AS latest,
  'SUPPORTS' IN stances AS supports, 'OPPOSES' IN stances AS opposes, 'NEUTRAL' IN stances AS neutral, count(*) AS statements
RETURN date, earliest, latest, supports, opposes, neutral, statements
ORDER BY earliest, latest, date, supports, opposes, neutral
