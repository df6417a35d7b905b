// How many traces there are: of each statement its ways (chains of reports to the last) times its pairs of what a quote expresses
// and that quote. A quote that carries no expression expresses nothing, once.
// $roots: what is traced, a list of {at: its place in the list; of: Statement, Actor, Position, Issue, Event, Document or Quote, whose id is
//   source; or HOLDS, RELAYS, ADDRESSES, MENTIONS Actor, MENTIONS Event or ANSWERS, whose ends have the ids source and target ('' else);
//   position, issue, document, quote: only expressions of, or about, and only these words, '' for all}
// $attribution: FIRSTHAND, RELAYED or ''
// $reporter: only ways whose first report is by this actor, '' for all
// Row: {traces}
UNWIND $roots AS root
CALL (root) {
  MATCH (s:Statement {id: root.source}) WHERE root.of = 'Statement' RETURN s
  UNION
  MATCH (:Actor {id: root.source})-[:SAID]->(s:Statement) WHERE root.of = 'Actor' RETURN s
  UNION
  MATCH (:Position {id: root.source})<-[:EXPRESSES]-(s:Statement) WHERE root.of = 'Position' RETURN s
  UNION
  MATCH (:Issue {id: root.source})<-[:ABOUT]-(:Position)<-[:EXPRESSES]-(s:Statement) WHERE root.of = 'Issue' RETURN s
  UNION
  MATCH (:Event {id: root.source})<-[:AT]-(s:Statement) WHERE root.of = 'Event' RETURN s
  UNION
  MATCH (:Document {id: root.source})<-[:FROM]-(:Quote)<-[:EVIDENCED_BY]-(s:Statement) WHERE root.of = 'Document' RETURN s
  UNION
  MATCH (:Quote {id: root.source})<-[:EVIDENCED_BY]-(s:Statement) WHERE root.of = 'Quote' RETURN s
  UNION
  MATCH (:Position {id: root.target})<-[:EXPRESSES]-(s:Statement)<-[:SAID]-(:Actor {id: root.source}) WHERE root.of = 'HOLDS' RETURN s
  UNION
  MATCH (:Actor {id: root.source})-[:SAID]->(:Statement)-[:REPORTS]->(s:Statement)<-[:SAID]-(:Actor {id: root.target}) WHERE root.of = 'RELAYS' RETURN s
  UNION
  MATCH (:Actor {id: root.source})-[:SAID]->(s:Statement)-[:ADDRESSED_TO]->(:Actor {id: root.target}) WHERE root.of = 'ADDRESSES' RETURN s
  UNION
  MATCH (:Actor {id: root.source})-[:SAID]->(s:Statement)-[:MENTIONS]->(:Actor {id: root.target}) WHERE root.of = 'MENTIONS Actor' RETURN s
  UNION
  MATCH (:Actor {id: root.source})-[:SAID]->(s:Statement)-[:MENTIONS]->(:Event {id: root.target}) WHERE root.of = 'MENTIONS Event' RETURN s
  UNION
  MATCH (:Actor {id: root.source})-[:SAID]->(s:Statement)-[:ANSWERS]->(:Statement)<-[:SAID]-(:Actor {id: root.target}) WHERE root.of = 'ANSWERS' RETURN s
}
WITH s, collect(root) AS roots
WITH s, roots, EXISTS { MATCH (s)<-[:REPORTS]-(:Statement) } AS relayed
WHERE $attribution = '' OR relayed = ($attribution = 'RELAYED')
CALL (s, roots) {
  MATCH (s)-[e:EXPRESSES]->(p:Position)-[:ABOUT]->(i:Issue)
  MATCH (s)-[:EVIDENCED_BY]->(q:Quote)-[:FROM]->(d:Document)
  WHERE (e.quotes IS NULL OR size(e.quotes) = 0 OR q.id IN e.quotes)
    AND any(root IN roots WHERE root.position IN ['', p.id] AND root.issue IN ['', i.id]
      AND root.document IN ['', d.id] AND root.quote IN ['', q.id])
  RETURN count(*) AS expressed
}
CALL (s, roots) {
  MATCH (s)-[:EVIDENCED_BY]->(q:Quote)-[:FROM]->(d:Document)
  WHERE any(root IN roots WHERE root.position = '' AND root.issue = ''
      AND root.document IN ['', d.id] AND root.quote IN ['', q.id])
    AND NOT EXISTS { MATCH (s)-[e:EXPRESSES]->(:Position) WHERE e.quotes IS NULL OR size(e.quotes) = 0 OR q.id IN e.quotes }
  RETURN count(*) AS silent
}
CALL (s) {
  MATCH (s)<-[:REPORTS*0..]-(last:Statement)
  WHERE $reporter = '' AND NOT EXISTS { MATCH (last)<-[:REPORTS]-(:Statement) }
  RETURN count(*) AS ways
}
CALL (s) {
  MATCH (s)<-[:REPORTS]-(r:Statement)<-[:SAID]-(:Actor {id: $reporter})
  MATCH (r)<-[:REPORTS*0..]-(last:Statement)
  WHERE NOT EXISTS { MATCH (last)<-[:REPORTS]-(:Statement) }
  RETURN count(*) AS waysByReporter
}
RETURN coalesce(sum((expressed + silent) * (ways + waysByReporter)), 0) AS traces
