// When each of several actors spoke first and last, as far as known: the date with the least latest day and the one with the greatest earliest day.
// $ids: list of string
// Row: {id, first, last: list of at most one {said, saidEarliest, saidLatest}}, the rows in no order
UNWIND $ids AS id
MATCH (a:Actor {id: id})
CALL (a) {
  MATCH (a)-[:SAID]->(s:Statement)
  WHERE s.said IS NOT NULL
  WITH s ORDER BY s.saidLatest, s.id LIMIT 1
  RETURN collect({said: s.said, saidEarliest: s.saidEarliest, saidLatest: s.saidLatest}) AS first
}
CALL (a) {
  MATCH (a)-[:SAID]->(s:Statement)
  WHERE s.said IS NOT NULL
  WITH s ORDER BY s.saidEarliest DESC, s.id LIMIT 1
  RETURN collect({said: s.said, saidEarliest: s.saidEarliest, saidLatest: s.saidLatest}) AS last
}
RETURN id, first, last
