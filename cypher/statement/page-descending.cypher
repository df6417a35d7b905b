// Statements that pass a filter, from the newest back, whole.
// $above, $below: string, between which their recency lies; $limit: int; the filter's parameters: see server/graph/statement-filter.ts
// Row: {node}, the shape of server/graph/statement-row.ts
MATCH (s:Statement)
WHERE s.recency > $above AND s.recency < $below
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
WITH s
ORDER BY s.recency DESC
LIMIT $limit
CALL (s) {
  MATCH (s)<-[:SAID]-(a:Actor)
  RETURN a {.id, .dataset, .name, .kind, .aliases, .description, .wikidata} AS actor
}
CALL (s) {
  MATCH (s)-[e:EXPRESSES]->(p:Position)-[:ABOUT]->(i:Issue)
  WITH e, p, i ORDER BY e.order, p.id
  RETURN collect({stance: e.stance, condition: e.condition, certainty: e.certainty, quotes: e.quotes,
    position: p {.id, .dataset, .proposition, .note, issue: i {.id, .dataset, .name, .description}}}) AS expressions
}
CALL (s) {
  MATCH (s)-[r:EVIDENCED_BY]->(q:Quote)-[:FROM]->(d:Document)
  WITH r, q, d, head([(d)-[:PUBLISHED_BY]->(publisher:Actor) | publisher {.id, .dataset, .name, .kind, .aliases, .description, .wikidata}]) AS publisher
  ORDER BY r.order, q.id
  RETURN collect(q {.id, .dataset, .exact, .prefix, .suffix, .start, .end, .words, .locator,
    document: d {.id, .dataset, .title, .url, .language, .rights, .note, .length, .textSha256,
    .published, .publishedEarliest, .publishedLatest, publisher: publisher}}) AS quotes
}
RETURN s {.id, .dataset, .kind, .act, .said, .saidEarliest, .saidLatest, .cues, .summary, .note, .certainty,
  .coder, .codedOn, .method, .recency, relayed: EXISTS { MATCH (s)<-[:REPORTS]-() },
  actor: actor, expressions: expressions, quotes: quotes} AS node
ORDER BY s.recency DESC
