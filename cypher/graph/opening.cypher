// The nodes of the whole drawn graph with how many statements stand behind each, those with most first, then by global id.
// Actor: said by it. Position: that express it. Issue: that express its positions, each once. Event: said at it. Document: that
// rest on it, each once. Nodes without statements come too, last.
// $limit: how many nodes
// Row: {label, id, statements}
CALL {
  MATCH (n:Actor) RETURN 'Actor' AS label, n.id AS id, COUNT { (n)-[:SAID]->(:Statement) } AS statements
  UNION ALL
  MATCH (n:Position) RETURN 'Position' AS label, n.id AS id, COUNT { (n)<-[:EXPRESSES]-(:Statement) } AS statements
  UNION ALL
  MATCH (n:Event) RETURN 'Event' AS label, n.id AS id, COUNT { (n)<-[:AT]-(:Statement) } AS statements
  UNION ALL
  MATCH (n:Issue)
  CALL (n) { MATCH (n)<-[:ABOUT]-(:Position)<-[:EXPRESSES]-(s:Statement) RETURN count(DISTINCT s.id) AS statements }
  RETURN 'Issue' AS label, n.id AS id, statements
  UNION ALL
  MATCH (n:Document)
  CALL (n) { MATCH (n)<-[:FROM]-(:Quote)<-[:EVIDENCED_BY]-(s:Statement) RETURN count(DISTINCT s.id) AS statements }
  RETURN 'Document' AS label, n.id AS id, statements
}
WITH label, id, statements
ORDER BY statements DESC, label + ':' + id
LIMIT $limit
RETURN label, id, statements
ORDER BY statements DESC, label + ':' + id
