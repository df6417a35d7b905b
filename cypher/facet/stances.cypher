// How many statements that pass a filter take each stance, by expressions that pass themselves.
// the filter's parameters: see server/graph/statement-filter.ts
// Row: {option: a stance, statements: int}; a stance that nobody takes has none
MATCH (s:Statement)-[e:EXPRESSES]->(p:Position)
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
RETURN e.stance AS option, count(DISTINCT s.id) AS statements
ORDER BY option
