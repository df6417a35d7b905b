// The groups that traces fall into, in their order, with how many statements are in each; one can be in several.
// $statements, $actors, $positions, $issues, $events, $documents, $quotes: ids of the nodes that are traced; $edge: HOLDS, RELAYS, ADDRESSES,
//   MENTIONS Actor, MENTIONS Event or ANSWERS, whose ends have the ids $source and $target, each NOTHING-AT-ALL where no edge is traced
// $expressed: ids of positions: what expresses one of them is traced; $attribution: FIRSTHAND, RELAYED or EITHER
// $by: ACTOR, POSITION, STANCE, DOCUMENT or MONTH; $down: in descending order of their places; $limit: how many
// Row: {group: its key, statements}
CALL {
  MATCH (s:Statement) WHERE s.id IN $statements RETURN s
  UNION
  MATCH (a:Actor)-[:SAID]->(s:Statement) WHERE a.id IN $actors RETURN s
  UNION
  MATCH (p:Position)<-[:EXPRESSES]-(s:Statement) WHERE p.id IN $positions RETURN s
  UNION
  MATCH (i:Issue)<-[:ABOUT]-(:Position)<-[:EXPRESSES]-(s:Statement) WHERE i.id IN $issues RETURN s
  UNION
  MATCH (v:Event)<-[:AT]-(s:Statement) WHERE v.id IN $events RETURN s
  UNION
  MATCH (d:Document)<-[:FROM]-(:Quote)<-[:EVIDENCED_BY]-(s:Statement) WHERE d.id IN $documents RETURN s
  UNION
  MATCH (q:Quote)<-[:EVIDENCED_BY]-(s:Statement) WHERE q.id IN $quotes RETURN s
  UNION
  MATCH (:Position {id: $target})<-[:EXPRESSES]-(s:Statement)<-[:SAID]-(:Actor {id: $source}) WHERE $edge = 'HOLDS' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(:Statement)-[:REPORTS]->(s:Statement)<-[:SAID]-(:Actor {id: $target})
  WHERE $edge = 'RELAYS' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:ADDRESSED_TO]->(:Actor {id: $target})
  WHERE $edge = 'ADDRESSES' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:MENTIONS]->(:Actor {id: $target})
  WHERE $edge = 'MENTIONS Actor' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:MENTIONS]->(:Event {id: $target})
  WHERE $edge = 'MENTIONS Event' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:ANSWERS]->(:Statement)<-[:SAID]-(:Actor {id: $target})
  WHERE $edge = 'ANSWERS' RETURN s
}
WITH s, EXISTS { MATCH (s)<-[:REPORTS]-(:Statement) } AS relayed,
  s.id IN $statements OR NOT $edge IN ['HOLDS', 'NOTHING-AT-ALL'] OR EXISTS { MATCH (s)<-[:SAID]-(a) WHERE a.id IN $actors }
    OR EXISTS { MATCH (s)-[:AT]->(v) WHERE v.id IN $events } AS whole
WHERE $attribution = 'EITHER' OR relayed = ($attribution = 'RELAYED')
CALL (s, whole) {
  MATCH (s)<-[:SAID]-(a:Actor)
  WHERE $by IN ['NOTHING', 'ACTOR', 'MONTH']
  WITH a, split(s.saidEarliest, '-') AS first, split(s.saidLatest, '-') AS last, s.said IS NULL AS undated
  WITH a, undated, last[0] + '-' + last[1] AS month, first[0] = last[0] AND first[1] = last[1] AS within
  RETURN CASE
      WHEN $by = 'NOTHING' THEN ''
      WHEN $by = 'ACTOR' THEN a.id
      WHEN undated THEN 'NONE'
      WHEN within THEN month
      ELSE 'LONGER'
    END AS group,
    CASE
      WHEN $by = 'NOTHING' THEN 'group no. 0'
      WHEN $by = 'ACTOR' THEN 'group no. 1 ' + a.sortKey + '\t' + a.id
      WHEN undated THEN CASE WHEN $down THEN 'group no. 1' ELSE 'group no. 3' END
      WHEN within THEN CASE WHEN $down THEN 'group no. 3 ' ELSE 'group no. 1 ' END + month
      ELSE 'group no. 2'
    END AS place
  UNION
  MATCH (s)-[:EVIDENCED_BY]->(q)-[:FROM]->(d)
  MATCH (s)-[e:EXPRESSES]->(p)-[:ABOUT]->(i)
  WHERE $by IN ['POSITION', 'STANCE', 'DOCUMENT'] AND (e.quotes IS NULL OR size(e.quotes) = 0 OR q.id IN e.quotes)
    AND (whole OR p.id IN $expressed OR i.id IN $issues OR d.id IN $documents OR q.id IN $quotes)
  RETURN CASE $by WHEN 'POSITION' THEN p.id WHEN 'STANCE' THEN e.stance ELSE d.id END AS group,
    CASE
      WHEN $by = 'POSITION' THEN 'group no. 1 ' + p.sortKey + '\t' + p.id
      WHEN $by = 'DOCUMENT' THEN 'group no. 1 ' + d.sortKey + '\t' + d.id
      WHEN e.stance = 'SUPPORTS' THEN 'group no. 1'
      WHEN e.stance = 'OPPOSES' THEN 'group no. 2'
      ELSE 'group no. 3'
    END AS place
  UNION
  MATCH (s)-[:EVIDENCED_BY]->(q)-[:FROM]->(d)
  WHERE $by IN ['POSITION', 'STANCE', 'DOCUMENT']
    AND (whole OR d.id IN $documents OR q.id IN $quotes)
    AND NOT EXISTS { MATCH (s)-[e:EXPRESSES]->() WHERE e.quotes IS NULL OR size(e.quotes) = 0 OR q.id IN e.quotes }
  RETURN CASE $by WHEN 'DOCUMENT' THEN d.id ELSE 'NONE' END AS group,
    CASE $by WHEN 'DOCUMENT' THEN 'group no. 1 ' + d.sortKey + '\t' + d.id ELSE 'group no. 4' END AS place
}
WITH place, group, count(*) AS statements
ORDER BY CASE WHEN $down THEN place ELSE '' END DESC, place
LIMIT $limit
RETURN group, statements
ORDER BY CASE WHEN $down THEN place ELSE '' END DESC, place
