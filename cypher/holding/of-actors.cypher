// The holdings of several actors, ordered by the other end's id: what each expresses or is held by, taken together over the
// statements that pass a filter.
// $ids: list of string, actors; $after, $before: ids of positions between which the page lies, null for no bound; $limit: int, for
// each actor; $fromEnd: the last, not the first; the filter's parameters: see server/graph/statement-filter.ts
// Row: {id of the actor, holdings: [{actor, position, said: [{recency, stance, conditional, relayed, said, saidEarliest, saidLatest}],
//   unordered}]}
UNWIND $ids AS id
CALL (id) {
  MATCH (a:Actor {id: id})
  MATCH (a)-[:SAID]->(s:Statement)-[e:EXPRESSES]->(p)
  WHERE ($after IS NULL OR p.id > $after) AND ($before IS NULL OR p.id < $before)
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
  ORDER BY CASE WHEN $fromEnd THEN p.id ELSE '' END DESC, p.id
  LIMIT $limit
  MATCH (p)-[:ABOUT]->(about:Issue)
  WITH a, p, about, said ORDER BY p.id
  RETURN collect({actor: a {.id, .dataset, .name, .kind, .aliases, .description, .wikidata}, position: p {.id, .dataset, .proposition, .note, issue: about {.id, .dataset, .name, .description}},
    said: said}) AS holdings
}
RETURN id, holdings
ORDER BY id
