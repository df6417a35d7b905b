// Where several actors stand, to be compared: all that each says on one position, taken together over the statements that pass a filter, by the
// position's id, with the positions that contradict it.
// $ids: list of string, actors; the filter's parameters: see server/graph/statement-filter.ts
// Row: {id of the actor, stands: [{position: id, contradicts: ids, unordered, said: [{recency, stance, conditional, relayed, said, saidEarliest,
//   saidLatest}], unordered}]}
UNWIND $ids AS id
CALL (id) {
  MATCH (a:Actor {id: id})
  MATCH (a)-[:SAID]->(s:Statement)-[e:EXPRESSES]->(p)
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
  WITH a, p, collect({recency: s.recency, stance: e.stance, conditional: e.condition IS NOT NULL,
    relayed: EXISTS { MATCH (s)<-[:REPORTS]-() }, said: s.said, saidEarliest: s.saidEarliest, saidLatest: s.saidLatest}) AS said
  WITH p, said, [(p)-[:CONTRADICTS]-(q) | q.id] AS contradicts ORDER BY p.id
  RETURN collect({position: p.id, contradicts: contradicts, said: said}) AS stands
}
RETURN id, stands
ORDER BY id
