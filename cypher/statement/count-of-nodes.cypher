// How many statements that pass a filter hang on each of several nodes, as in of-nodes-ascending.cypher.
// $label: Actor, Position, Event or Quote; $ids: list of string, nodes of that label; the filter's parameters: see server/graph/statement-filter.ts
// Row: {id: of the node, many: int}
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (:Actor {id: id})-[:SAID]->(s:Statement) WHERE $label = 'Actor' RETURN s
    UNION ALL
    MATCH (:Position {id: id})<-[:EXPRESSES]-(s:Statement) WHERE $label = 'Position' RETURN s
    UNION ALL
    MATCH (:Event {id: id})<-[:AT]-(s:Statement) WHERE $label = 'Event' RETURN s
    UNION ALL
    MATCH (:Quote {id: id})<-[:EVIDENCED_BY]-(s:Statement) WHERE $label = 'Quote' RETURN s
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
  RETURN count(*) AS many
}
RETURN id, many
