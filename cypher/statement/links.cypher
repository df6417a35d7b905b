// What hangs on statements beside what pages show of them. Statements by their ids alone.
// $ids: list of string
// Row: {id, reports, reportedBy: list of id, answers, answeredBy: [{statement: id, as}], addressedTo, mentionedActors: list of actor,
// mentionedEvents: list of event, mentionedPositions: list of position, at: event?}, every list by id; the rows in no order
UNWIND $ids AS id
MATCH (s:Statement {id: id})
CALL (s) {
  MATCH (s)-[:REPORTS]->(x:Statement)
  WITH x ORDER BY x.id
  RETURN collect(x.id) AS reports
}
CALL (s) {
  MATCH (s)<-[:REPORTS]-(x:Statement)
  WITH x ORDER BY x.id
  RETURN collect(x.id) AS reportedBy
}
CALL (s) {
  MATCH (s)-[r:ANSWERS]->(x:Statement)
  WITH r, x ORDER BY x.id
  RETURN collect({statement: x.id, `as`: r.`as`}) AS answers
}
CALL (s) {
  MATCH (s)<-[r:ANSWERS]-(x:Statement)
  WITH r, x ORDER BY x.id
  RETURN collect({statement: x.id, `as`: r.`as`}) AS answeredBy
}
CALL (s) {
  MATCH (s)-[:ADDRESSED_TO]->(x:Actor)
  WITH x ORDER BY x.id
  RETURN collect(x {.id, .dataset, .name, .kind, .aliases, .description, .wikidata}) AS addressedTo
}
CALL (s) {
  MATCH (s)-[:MENTIONS]->(x:Actor)
  WITH x ORDER BY x.id
  RETURN collect(x {.id, .dataset, .name, .kind, .aliases, .description, .wikidata}) AS mentionedActors
}
CALL (s) {
  MATCH (s)-[:MENTIONS]->(x:Event)
  WITH x ORDER BY x.id
  RETURN collect(x {.id, .dataset, .name, .place, .note, .occurred, .occurredEarliest, .occurredLatest}) AS mentionedEvents
}
CALL (s) {
  MATCH (s)-[:MENTIONS]->(x:Position)-[:ABOUT]->(i:Issue)
  WITH x, i ORDER BY x.id
  RETURN collect(x {.id, .dataset, .proposition, .note, issue: i {.id, .dataset, .name, .description}}) AS mentionedPositions
}
CALL (s) {
  MATCH (s)-[:AT]->(x:Event)
  RETURN head(collect(x {.id, .dataset, .name, .place, .note, .occurred, .occurredEarliest, .occurredLatest})) AS at
}
RETURN s.id AS id, reports, reportedBy, answers, answeredBy, addressedTo, mentionedActors, mentionedEvents, mentionedPositions, at
