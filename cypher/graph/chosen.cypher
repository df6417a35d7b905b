// Chosen nodes of the drawn graph, as far as they exist, with how many statements that pass a filter stand behind each: counted
// as in opening.cypher, positions and issues only by expressions that pass themselves.
// $actorIds $positionIds $issueIds $eventIds $documentIds: lists of ids; the filter's parameters: see
// server/graph/statement-filter.ts
// Row: {label, id, statements}, those with most first, then by global id
CALL {
  UNWIND $actorIds AS id MATCH (n:Actor {id: id}) RETURN 'Actor' AS label, n
  UNION
  UNWIND $positionIds AS id MATCH (n:Position {id: id}) RETURN 'Position' AS label, n
  UNION
  UNWIND $issueIds AS id MATCH (n:Issue {id: id}) RETURN 'Issue' AS label, n
  UNION
  UNWIND $eventIds AS id MATCH (n:Event {id: id}) RETURN 'Event' AS label, n
  UNION
  UNWIND $documentIds AS id MATCH (n:Document {id: id}) RETURN 'Document' AS label, n
}
CALL (n) {
  CALL (n) {
    MATCH (n)-[:SAID]->(s:Statement) RETURN s
    UNION
    MATCH (n)<-[e:EXPRESSES]-(s:Statement)
    WHERE ($positions IS NULL OR n.id IN $positions) AND ($stances IS NULL OR e.stance IN $stances)
      AND ($conditional IS NULL OR $conditional = (e.condition IS NOT NULL)) AND ($certain IS NULL OR e.certainty IS NULL)
      AND ($issues IS NULL OR EXISTS { MATCH (n)-[:ABOUT]->(i) WHERE i.id IN $issues })
    RETURN s
    UNION
    MATCH (n)<-[:ABOUT]-(p:Position)<-[e:EXPRESSES]-(s:Statement)
    WHERE ($positions IS NULL OR p.id IN $positions) AND ($stances IS NULL OR e.stance IN $stances)
      AND ($conditional IS NULL OR $conditional = (e.condition IS NOT NULL)) AND ($certain IS NULL OR e.certainty IS NULL)
      AND ($issues IS NULL OR EXISTS { MATCH (p)-[:ABOUT]->(i) WHERE i.id IN $issues })
    RETURN s
    UNION
    MATCH (n)<-[:AT]-(s:Statement) RETURN s
    UNION
    MATCH (n)<-[:FROM]-(:Quote)<-[:EVIDENCED_BY]-(s:Statement) RETURN s
  }
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
  RETURN count(*) AS statements
}
RETURN label, n.id AS id, statements
ORDER BY statements DESC, label + ':' + n.id
