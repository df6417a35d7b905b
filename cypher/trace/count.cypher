// How many traces there are: of each statement its ways (chains of reports to the last) times its pairs of what a quote expresses
// and that quote. A quote that carries no expression expresses nothing, once.
// $root: what is traced: Statement, Actor, Position, Issue, Event or Quote, whose id is $source; or HOLDS, RELAYS, ADDRESSES,
// MENTIONS Actor, MENTIONS Event or ANSWERS, whose ends have the ids $source and $target ($target '' else)
// $attribution: FIRSTHAND, RELAYED or null; $position, $issue, $quote: only expressions of, or about, and only this quote, null
// for all; $reporter: only ways whose first report is by this actor, null for all
// Row: {traces}
CALL {
  MATCH (s:Statement {id: $source}) WHERE $root = 'Statement' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement) WHERE $root = 'Actor' RETURN s
  UNION
  MATCH (:Position {id: $source})<-[:EXPRESSES]-(s:Statement) WHERE $root = 'Position' RETURN s
  UNION
  MATCH (:Issue {id: $source})<-[:ABOUT]-(:Position)<-[:EXPRESSES]-(s:Statement) WHERE $root = 'Issue' RETURN s
  UNION
  MATCH (:Event {id: $source})<-[:AT]-(s:Statement) WHERE $root = 'Event' RETURN s
  UNION
  MATCH (:Quote {id: $source})<-[:EVIDENCED_BY]-(s:Statement) WHERE $root = 'Quote' RETURN s
  UNION
  MATCH (:Position {id: $target})<-[:EXPRESSES]-(s:Statement)<-[:SAID]-(:Actor {id: $source}) WHERE $root = 'HOLDS' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(:Statement)-[:REPORTS]->(s:Statement)<-[:SAID]-(:Actor {id: $target}) WHERE $root = 'RELAYS' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:ADDRESSED_TO]->(:Actor {id: $target}) WHERE $root = 'ADDRESSES' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:MENTIONS]->(:Actor {id: $target}) WHERE $root = 'MENTIONS Actor' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:MENTIONS]->(:Event {id: $target}) WHERE $root = 'MENTIONS Event' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:ANSWERS]->(:Statement)<-[:SAID]-(:Actor {id: $target}) WHERE $root = 'ANSWERS' RETURN s
}
WITH s, EXISTS { MATCH (s)<-[:REPORTS]-(:Statement) } AS relayed
WHERE ($attribution IS NULL OR relayed = ($attribution = 'RELAYED'))
CALL (s) {
  MATCH (s)-[e:EXPRESSES]->(p:Position)
  WHERE ($position IS NULL OR p.id = $position) AND ($issue IS NULL OR EXISTS { MATCH (p)-[:ABOUT]->(:Issue {id: $issue}) })
  MATCH (s)-[:EVIDENCED_BY]->(q:Quote)
  WHERE ($quote IS NULL OR q.id = $quote) AND (e.quotes IS NULL OR size(e.quotes) = 0 OR q.id IN e.quotes)
  RETURN count(*) AS expressed
}
CALL (s) {
  MATCH (s)-[:EVIDENCED_BY]->(q:Quote)
  WHERE $position IS NULL AND $issue IS NULL AND ($quote IS NULL OR q.id = $quote) AND NOT EXISTS {
    MATCH (s)-[e:EXPRESSES]->(:Position) WHERE e.quotes IS NULL OR size(e.quotes) = 0 OR q.id IN e.quotes
  }
  RETURN count(*) AS silent
}
CALL (s) {
  MATCH (s)<-[:REPORTS*0..]-(last:Statement)
  WHERE $reporter IS NULL AND NOT EXISTS { MATCH (last)<-[:REPORTS]-(:Statement) }
  RETURN count(*) AS ways
}
CALL (s) {
  MATCH (s)<-[:REPORTS]-(r:Statement)<-[:SAID]-(:Actor {id: $reporter})
  MATCH (r)<-[:REPORTS*0..]-(last:Statement)
  WHERE NOT EXISTS { MATCH (last)<-[:REPORTS]-(:Statement) }
  RETURN count(*) AS waysByReporter
}
RETURN coalesce(sum((expressed + silent) * (ways + waysByReporter)), 0) AS traces
