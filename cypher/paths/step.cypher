// Which nodes of the drawn graph stand beside which of the chosen ones: one step outward along the edges, whichever way they run,
// each pair once. An edge from a node to itself brings it beside itself.
// $actorIds $positionIds $issueIds $eventIds $documentIds: lists of ids, the nodes stepped from; $types: list of the stored types of
// relationship that make the edges (EXPRESSES for HOLDS, REPORTS for RELAYS, ADDRESSED_TO for ADDRESSES); $limit: at most so many pairs
// Row: {fromLabel, from, label, id}, in this order
CALL {
  UNWIND $actorIds AS chosen
  MATCH (c:Actor {id: chosen})-[:SAID]->(:Statement)-[r:EXPRESSES|ADDRESSED_TO|MENTIONS]->(x)
  WHERE type(r) IN $types AND (type(r) = 'EXPRESSES' OR x:Actor OR x:Event)
  RETURN 'Actor' AS fromLabel, chosen AS from, x
  UNION
  UNWIND $actorIds AS chosen
  MATCH (c:Actor {id: chosen})-[:SAID]->(:Statement)-[r:REPORTS|ANSWERS]-(:Statement)<-[:SAID]-(x:Actor)
  WHERE type(r) IN $types
  RETURN 'Actor' AS fromLabel, chosen AS from, x
  UNION
  UNWIND $actorIds AS chosen
  MATCH (c:Actor {id: chosen})<-[r:ADDRESSED_TO|MENTIONS]-(:Statement)<-[:SAID]-(x:Actor)
  WHERE type(r) IN $types
  RETURN 'Actor' AS fromLabel, chosen AS from, x
  UNION
  UNWIND $actorIds AS chosen
  MATCH (c:Actor {id: chosen})-[r:REPRESENTS|MEMBER_OF|PUBLISHED_BY]-(x)
  WHERE type(r) IN $types
  RETURN 'Actor' AS fromLabel, chosen AS from, x
  UNION
  UNWIND $positionIds AS chosen
  MATCH (c:Position {id: chosen})<-[r:EXPRESSES]-(:Statement)<-[:SAID]-(x:Actor)
  WHERE type(r) IN $types
  RETURN 'Position' AS fromLabel, chosen AS from, x
  UNION
  UNWIND $positionIds AS chosen
  MATCH (c:Position {id: chosen})-[r:CONTRADICTS|REFINES|ABOUT]-(x)
  WHERE type(r) IN $types
  RETURN 'Position' AS fromLabel, chosen AS from, x
  UNION
  UNWIND $issueIds AS chosen
  MATCH (c:Issue {id: chosen})<-[r:ABOUT]-(x:Position)
  WHERE type(r) IN $types
  RETURN 'Issue' AS fromLabel, chosen AS from, x
  UNION
  UNWIND $eventIds AS chosen
  MATCH (c:Event {id: chosen})<-[r:MENTIONS]-(:Statement)<-[:SAID]-(x:Actor)
  WHERE type(r) IN $types
  RETURN 'Event' AS fromLabel, chosen AS from, x
  UNION
  UNWIND $documentIds AS chosen
  MATCH (c:Document {id: chosen})-[r:PUBLISHED_BY|RETELLS]-(x)
  WHERE type(r) IN $types
  RETURN 'Document' AS fromLabel, chosen AS from, x
}
WITH fromLabel, from, labels(x)[0] AS label, x.id AS id
ORDER BY fromLabel, from, label, id
LIMIT $limit
RETURN fromLabel, from, label, id
ORDER BY fromLabel, from, label, id
