// How many traces there are: of each statement its ways (chains of reports to the last) times its pairs of what a quote expresses
// and that quote. A quote that carries no expression expresses nothing, once.
// $statements, $actors, $positions, $issues, $events, $documents, $quotes: ids of the nodes that are traced; $edge: HOLDS, RELAYS, ADDRESSES,
//   MENTIONS Actor, MENTIONS Event or ANSWERS, whose ends have the ids $source and $target, each NOTHING-AT-ALL where no edge is traced
// $expressed: ids of positions: what expresses one of them is traced; $attribution: FIRSTHAND, RELAYED or EITHER
// $reporter: only ways whose first report is by this actor, NOTHING-AT-ALL for all
// Row: {traces}
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
  MATCH (s)-[:EVIDENCED_BY]->(q)-[:FROM]->(d)
  MATCH (s)-[e:EXPRESSES]->(p)-[:ABOUT]->(i)
  WHERE (e.quotes IS NULL OR size(e.quotes) = 0 OR q.id IN e.quotes)
    AND (whole OR p.id IN $expressed OR i.id IN $issues OR d.id IN $documents OR q.id IN $quotes)
  RETURN count(*) AS expressed
}
CALL (s, whole) {
  MATCH (s)-[:EVIDENCED_BY]->(q)-[:FROM]->(d)
  WHERE (whole OR d.id IN $documents OR q.id IN $quotes)
    AND NOT EXISTS { MATCH (s)-[e:EXPRESSES]->() WHERE e.quotes IS NULL OR size(e.quotes) = 0 OR q.id IN e.quotes }
  RETURN count(*) AS silent
}
CALL (s) {
  MATCH (s)<-[:REPORTS*0..]-(last:Statement)
  WHERE $reporter = 'NOTHING-AT-ALL' AND NOT EXISTS { MATCH (last)<-[:REPORTS]-(:Statement) }
  RETURN count(*) AS ways
}
CALL (s) {
  MATCH (s)<-[:REPORTS]-(r:Statement)<-[:SAID]-(:Actor {id: $reporter})
  MATCH (r)<-[:REPORTS*0..]-(last:Statement)
  WHERE NOT EXISTS { MATCH (last)<-[:REPORTS]-(:Statement) }
  RETURN count(*) AS waysByReporter
}
RETURN coalesce(sum((expressed + silent) * (ways + waysByReporter)), 0) AS traces
