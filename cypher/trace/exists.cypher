// Whether there is any of what traces are asked for: a node, or at least one statement behind an edge.
// $roots: what is traced, a list of {of: Statement, Actor, Position, Issue, Event, Document or Quote, whose id is source; or HOLDS, RELAYS,
//   ADDRESSES, MENTIONS Actor, MENTIONS Event or ANSWERS, whose ends have the ids source and target ('' else)}
// Row: {found}
UNWIND $roots AS root
CALL (root) {
  MATCH (n:Statement {id: root.source}) WHERE root.of = 'Statement' RETURN n.id AS id
  UNION
  MATCH (n:Actor {id: root.source}) WHERE root.of = 'Actor' RETURN n.id AS id
  UNION
  MATCH (n:Position {id: root.source}) WHERE root.of = 'Position' RETURN n.id AS id
  UNION
  MATCH (n:Issue {id: root.source}) WHERE root.of = 'Issue' RETURN n.id AS id
  UNION
  MATCH (n:Event {id: root.source}) WHERE root.of = 'Event' RETURN n.id AS id
  UNION
  MATCH (n:Document {id: root.source}) WHERE root.of = 'Document' RETURN n.id AS id
  UNION
  MATCH (n:Quote {id: root.source}) WHERE root.of = 'Quote' RETURN n.id AS id
  UNION
  MATCH (:Position {id: root.target})<-[:EXPRESSES]-(s:Statement)<-[:SAID]-(:Actor {id: root.source}) WHERE root.of = 'HOLDS' RETURN s.id AS id
  UNION
  MATCH (:Actor {id: root.source})-[:SAID]->(:Statement)-[:REPORTS]->(s:Statement)<-[:SAID]-(:Actor {id: root.target}) WHERE root.of = 'RELAYS' RETURN s.id AS id
  UNION
  MATCH (:Actor {id: root.source})-[:SAID]->(s:Statement)-[:ADDRESSED_TO]->(:Actor {id: root.target}) WHERE root.of = 'ADDRESSES' RETURN s.id AS id
  UNION
  MATCH (:Actor {id: root.source})-[:SAID]->(s:Statement)-[:MENTIONS]->(:Actor {id: root.target}) WHERE root.of = 'MENTIONS Actor' RETURN s.id AS id
  UNION
  MATCH (:Actor {id: root.source})-[:SAID]->(s:Statement)-[:MENTIONS]->(:Event {id: root.target}) WHERE root.of = 'MENTIONS Event' RETURN s.id AS id
  UNION
  MATCH (:Actor {id: root.source})-[:SAID]->(s:Statement)-[:ANSWERS]->(:Statement)<-[:SAID]-(:Actor {id: root.target}) WHERE root.of = 'ANSWERS' RETURN s.id AS id
}
RETURN count(*) > 0 AS found
