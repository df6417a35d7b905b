// The groups that traces fall into, in their order, with how many statements are in each; one can be in several.
// $roots: what is traced, a list of {at: its place in the list; of: Statement, Actor, Position, Issue, Event, Document or Quote, whose id is
//   source; or HOLDS, RELAYS, ADDRESSES, MENTIONS Actor, MENTIONS Event or ANSWERS, whose ends have the ids source and target ('' else);
//   position, issue, document, quote: only expressions of, or about, and only these words, '' for all}
// $attribution: FIRSTHAND, RELAYED or ''
// $by: ACTOR, POSITION, STANCE, DOCUMENT or MONTH; $down: in descending order of their places; $limit: how many
// Row: {group: its key, statements}
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
  MATCH (s)<-[:SAID]-(a:Actor)
  WHERE $by IN ['', 'ACTOR', 'MONTH']
  WITH a, split(s.saidEarliest, '-') AS first, split(s.saidLatest, '-') AS last, s.said IS NULL AS undated
  WITH a, undated, last[0] + '-' + last[1] AS month, first[0] = last[0] AND first[1] = last[1] AS within
  RETURN CASE
      WHEN $by = '' THEN ''
      WHEN $by = 'ACTOR' THEN a.id
      WHEN undated THEN 'NONE'
      WHEN within THEN month
      ELSE 'LONGER'
    END AS group,
    CASE
      WHEN $by = '' THEN ''
      WHEN $by = 'ACTOR' THEN '1' + a.sortKey + '\t' + a.id
      WHEN undated THEN CASE WHEN $down THEN '1' ELSE '3' END
      WHEN within THEN CASE WHEN $down THEN '3' ELSE '1' END + month
      ELSE '2'
    END AS place
  UNION
  MATCH (s)-[e:EXPRESSES]->(p:Position)-[:ABOUT]->(i:Issue)
  MATCH (s)-[:EVIDENCED_BY]->(q:Quote)-[:FROM]->(d:Document)
  WHERE $by IN ['POSITION', 'STANCE', 'DOCUMENT'] AND (e.quotes IS NULL OR size(e.quotes) = 0 OR q.id IN e.quotes)
    AND any(root IN roots WHERE root.position IN ['', p.id] AND root.issue IN ['', i.id]
      AND root.document IN ['', d.id] AND root.quote IN ['', q.id])
  RETURN CASE $by WHEN 'POSITION' THEN p.id WHEN 'STANCE' THEN e.stance ELSE d.id END AS group,
    CASE
      WHEN $by = 'POSITION' THEN '1' + p.sortKey + '\t' + p.id
      WHEN $by = 'DOCUMENT' THEN '1' + d.sortKey + '\t' + d.id
      WHEN e.stance = 'SUPPORTS' THEN '1'
      WHEN e.stance = 'OPPOSES' THEN '2'
      ELSE '3'
    END AS place
  UNION
  MATCH (s)-[:EVIDENCED_BY]->(q:Quote)-[:FROM]->(d:Document)
  WHERE $by IN ['POSITION', 'STANCE', 'DOCUMENT']
    AND any(root IN roots WHERE root.position = '' AND root.issue = ''
      AND root.document IN ['', d.id] AND root.quote IN ['', q.id])
    AND NOT EXISTS { MATCH (s)-[e:EXPRESSES]->(:Position) WHERE e.quotes IS NULL OR size(e.quotes) = 0 OR q.id IN e.quotes }
  RETURN CASE $by WHEN 'DOCUMENT' THEN d.id ELSE 'NONE' END AS group,
    CASE $by WHEN 'DOCUMENT' THEN '1' + d.sortKey + '\t' + d.id ELSE '4' END AS place
}
WITH place, group, count(*) AS statements
ORDER BY CASE WHEN $down THEN place ELSE '' END DESC, place
LIMIT $limit
RETURN group, statements
ORDER BY CASE WHEN $down THEN place ELSE '' END DESC, place
