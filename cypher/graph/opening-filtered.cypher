// The nodes of the drawn graph that the statements passing a filter touch, with how many of those stand behind each, those with
// most first, then by global id. Counted as in opening.cypher; positions and issues only by expressions that pass themselves.
// Touched without being counted: who and what is mentioned or addressed, who passes the statement on, whom it answers, who
// published the document it rests on.
// The filter's parameters: see server/graph/statement-filter.ts
// Row: {touched: [{label, id, statements}]}
MATCH (a:Actor)-[:SAID]->(s:Statement)
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
CALL (a, s) {
  RETURN 'Actor' AS label, a.id AS id, 1 AS counted
  UNION
  MATCH (s)-[e:EXPRESSES]->(p:Position)
  WHERE ($positions IS NULL OR p.id IN $positions) AND ($stances IS NULL OR e.stance IN $stances)
    AND ($conditional IS NULL OR $conditional = (e.condition IS NOT NULL)) AND ($certain IS NULL OR e.certainty IS NULL)
    AND ($issues IS NULL OR EXISTS { MATCH (p)-[:ABOUT]->(i) WHERE i.id IN $issues })
  RETURN 'Position' AS label, p.id AS id, 1 AS counted
  UNION
  MATCH (s)-[e:EXPRESSES]->(p:Position)-[:ABOUT]->(about:Issue)
  WHERE ($positions IS NULL OR p.id IN $positions) AND ($stances IS NULL OR e.stance IN $stances)
    AND ($conditional IS NULL OR $conditional = (e.condition IS NOT NULL)) AND ($certain IS NULL OR e.certainty IS NULL)
    AND ($issues IS NULL OR EXISTS { MATCH (p)-[:ABOUT]->(i) WHERE i.id IN $issues })
  RETURN 'Issue' AS label, about.id AS id, 1 AS counted
  UNION
  MATCH (s)-[:AT]->(v:Event)
  RETURN 'Event' AS label, v.id AS id, 1 AS counted
  UNION
  MATCH (s)-[:EVIDENCED_BY]->(:Quote)-[:FROM]->(d:Document)
  RETURN 'Document' AS label, d.id AS id, 1 AS counted
  UNION
  MATCH (s)-[:EVIDENCED_BY]->(:Quote)-[:FROM]->(:Document)-[:PUBLISHED_BY]->(x:Actor)
  RETURN 'Actor' AS label, x.id AS id, 0 AS counted
  UNION
  MATCH (s)-[:MENTIONS|ADDRESSED_TO]->(x:Actor)
  RETURN 'Actor' AS label, x.id AS id, 0 AS counted
  UNION
  MATCH (s)-[:MENTIONS]->(v:Event)
  RETURN 'Event' AS label, v.id AS id, 0 AS counted
  UNION
  MATCH (s)<-[:REPORTS]-(:Statement)<-[:SAID]-(x:Actor)
  RETURN 'Actor' AS label, x.id AS id, 0 AS counted
  UNION
  MATCH (s)-[:ANSWERS]->(:Statement)<-[:SAID]-(x:Actor)
  RETURN 'Actor' AS label, x.id AS id, 0 AS counted
}
WITH label, id, coalesce(sum(counted), 0) AS statements
ORDER BY statements DESC, label + ':' + id
WITH collect({label: label, id: id, statements: statements}) AS touched
RETURN touched
