// Whether there is what a trace is asked for: the node, or at least one statement behind the edge.
// $root: what is traced: Statement, Actor, Position, Issue, Event or Quote, whose id is $source; or HOLDS, RELAYS, ADDRESSES,
// MENTIONS Actor, MENTIONS Event or ANSWERS, whose ends have the ids $source and $target ($target '' else)
// Row: {found}
CALL {
  MATCH (n:Statement {id: $source}) WHERE $root = 'Statement' RETURN n.id AS id
  UNION
  MATCH (n:Actor {id: $source}) WHERE $root = 'Actor' RETURN n.id AS id
  UNION
  MATCH (n:Position {id: $source}) WHERE $root = 'Position' RETURN n.id AS id
  UNION
  MATCH (n:Issue {id: $source}) WHERE $root = 'Issue' RETURN n.id AS id
  UNION
  MATCH (n:Event {id: $source}) WHERE $root = 'Event' RETURN n.id AS id
  UNION
  MATCH (n:Quote {id: $source}) WHERE $root = 'Quote' RETURN n.id AS id
  UNION
  MATCH (:Position {id: $target})<-[:EXPRESSES]-(s:Statement)<-[:SAID]-(:Actor {id: $source}) WHERE $root = 'HOLDS' RETURN s.id AS id
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(:Statement)-[:REPORTS]->(s:Statement)<-[:SAID]-(:Actor {id: $target}) WHERE $root = 'RELAYS' RETURN s.id AS id
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:ADDRESSED_TO]->(:Actor {id: $target}) WHERE $root = 'ADDRESSES' RETURN s.id AS id
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:MENTIONS]->(:Actor {id: $target}) WHERE $root = 'MENTIONS Actor' RETURN s.id AS id
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:MENTIONS]->(:Event {id: $target}) WHERE $root = 'MENTIONS Event' RETURN s.id AS id
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:ANSWERS]->(:Statement)<-[:SAID]-(:Actor {id: $target}) WHERE $root = 'ANSWERS' RETURN s.id AS id
}
RETURN count(*) > 0 AS found
