// Those of some nodes of the drawn graph that are about an issue and hold words in their names, aliases, propositions or titles.
// $actorIds $positionIds $issueIds $eventIds $documentIds: lists of ids; $issue: id of an issue, null for all;
// $words: list of folded words, each the beginning of a word, null for none
// Row: {label, id}, unordered
CALL {
  UNWIND $actorIds AS id MATCH (n:Actor {id: id}) RETURN 'Actor' AS label, n
  UNION ALL
  UNWIND $positionIds AS id MATCH (n:Position {id: id}) RETURN 'Position' AS label, n
  UNION ALL
  UNWIND $issueIds AS id MATCH (n:Issue {id: id}) RETURN 'Issue' AS label, n
  UNION ALL
  UNWIND $eventIds AS id MATCH (n:Event {id: id}) RETURN 'Event' AS label, n
  UNION ALL
  UNWIND $documentIds AS id MATCH (n:Document {id: id}) RETURN 'Document' AS label, n
}
WITH label, n
WHERE ($issue IS NULL OR EXISTS { MATCH (n)-[:ABOUT]->(i) WHERE i.id = $issue })
  AND ($words IS NULL
    OR all(word IN $words WHERE n.searchText CONTAINS ' ' + word OR coalesce(n.aliasSearchText, '') CONTAINS ' ' + word))
RETURN label, n.id AS id
