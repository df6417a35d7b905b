// The coder's edges among chosen nodes of the drawn graph: those that stand without statements. Two ties of one type between
// the same two nodes (two offices, say) are one edge.
// $actorIds $positionIds $issueIds $documentIds: lists of ids, the nodes among which edges are wanted
// Row: {type, sourceLabel, source, targetLabel, target}
CALL {
  MATCH (x:Actor)-[r:REPRESENTS|MEMBER_OF]->(y:Actor)
  WHERE x.id IN $actorIds AND y.id IN $actorIds
  RETURN type(r) AS type, 'Actor' AS sourceLabel, x.id AS source, 'Actor' AS targetLabel, y.id AS target
  UNION
  MATCH (x:Position)-[r:CONTRADICTS|REFINES]->(y:Position)
  WHERE x.id IN $positionIds AND y.id IN $positionIds
  RETURN type(r) AS type, 'Position' AS sourceLabel, x.id AS source, 'Position' AS targetLabel, y.id AS target
  UNION
  MATCH (x:Position)-[:ABOUT]->(y:Issue)
  WHERE x.id IN $positionIds AND y.id IN $issueIds
  RETURN 'ABOUT' AS type, 'Position' AS sourceLabel, x.id AS source, 'Issue' AS targetLabel, y.id AS target
  UNION
  MATCH (x:Document)-[:PUBLISHED_BY]->(y:Actor)
  WHERE x.id IN $documentIds AND y.id IN $actorIds
  RETURN 'PUBLISHED_BY' AS type, 'Document' AS sourceLabel, x.id AS source, 'Actor' AS targetLabel, y.id AS target
  UNION
  MATCH (x:Document)-[:RETELLS]->(y:Document)
  WHERE x.id IN $documentIds AND y.id IN $documentIds
  RETURN 'RETELLS' AS type, 'Document' AS sourceLabel, x.id AS source, 'Document' AS targetLabel, y.id AS target
}
RETURN type, sourceLabel, source, targetLabel, target
ORDER BY type, sourceLabel, source, targetLabel, target
