// Holdings by their actor's and position's ids, over all statements.
// $ids: list of {actor, position}
// Row: {actor, position, said: [{recency, stance, conditional, relayed, said, saidEarliest, saidLatest}], unordered}
UNWIND $ids AS id
MATCH (a:Actor {id: id.actor})
MATCH (p:Position {id: id.position})-[:ABOUT]->(about:Issue)
CALL (a, p) {
  MATCH (a)-[:SAID]->(s:Statement)-[e:EXPRESSES]->(p)
  RETURN collect({recency: s.recency, stance: e.stance, conditional: e.condition IS NOT NULL,
    relayed: EXISTS { MATCH (s)<-[:REPORTS]-() }, said: s.said, saidEarliest: s.saidEarliest, saidLatest: s.saidLatest}) AS said
}
WITH a, p, about, said
WHERE size(said) > 0
RETURN a {.id, .dataset, .name, .kind, .aliases, .description, .wikidata} AS actor, p {.id, .dataset, .proposition, .note, issue: about {.id, .dataset, .name, .description}} AS position, said
ORDER BY a.id, p.id
