// Whether there is any of what traces are asked for: a node, or at least one statement behind an edge.
// $statements, $actors, $positions, $issues, $events, $documents, $quotes: ids of the nodes that are traced; $edge: HOLDS, RELAYS, ADDRESSES,
//   MENTIONS Actor, MENTIONS Event or ANSWERS, whose ends have the ids $source and $target, each NOTHING-AT-ALL where no edge is traced
// Row: {found}
CALL {
  MATCH (n:Statement) WHERE n.id IN $statements RETURN n.id AS id
  UNION
  MATCH (n:Actor) WHERE n.id IN $actors RETURN n.id AS id
  UNION
  MATCH (n:Position) WHERE n.id IN $positions RETURN n.id AS id
  UNION
  MATCH (n:Issue) WHERE n.id IN $issues RETURN n.id AS id
  UNION
  MATCH (n:Event) WHERE n.id IN $events RETURN n.id AS id
  UNION
  MATCH (n:Document) WHERE n.id IN $documents RETURN n.id AS id
  UNION
  MATCH (n:Quote) WHERE n.id IN $quotes RETURN n.id AS id
  UNION
  MATCH (:Position {id: $target})<-[:EXPRESSES]-(s:Statement)<-[:SAID]-(:Actor {id: $source}) WHERE $edge = 'HOLDS' RETURN s.id AS id
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(:Statement)-[:REPORTS]->(s:Statement)<-[:SAID]-(:Actor {id: $target})
  WHERE $edge = 'RELAYS' RETURN s.id AS id
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:ADDRESSED_TO]->(:Actor {id: $target})
  WHERE $edge = 'ADDRESSES' RETURN s.id AS id
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:MENTIONS]->(:Actor {id: $target})
  WHERE $edge = 'MENTIONS Actor' RETURN s.id AS id
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:MENTIONS]->(:Event {id: $target})
  WHERE $edge = 'MENTIONS Event' RETURN s.id AS id
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:ANSWERS]->(:Statement)<-[:SAID]-(:Actor {id: $target})
  WHERE $edge = 'ANSWERS' RETURN s.id AS id
}
RETURN count(*) > 0 AS found
