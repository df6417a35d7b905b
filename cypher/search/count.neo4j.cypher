// How much holds all of some words, as in page.neo4j.cypher.
// $types: list of NodeType; $words: list of folded words, one at least; $prefixes: string, the words as prefix terms of Lucene
// Row: {many: int}
CALL {
  UNWIND CASE WHEN 'ACTOR' IN $types THEN ['actor_search'] ELSE [] END AS searched
  CALL db.index.fulltext.queryNodes(searched, $prefixes) YIELD node AS n
  WITH n
  WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
  RETURN count(*) AS many
  UNION ALL
  UNWIND CASE WHEN 'ISSUE' IN $types THEN ['issue_search'] ELSE [] END AS searched
  CALL db.index.fulltext.queryNodes(searched, $prefixes) YIELD node AS n
  WITH n
  WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
  RETURN count(*) AS many
  UNION ALL
  UNWIND CASE WHEN 'EVENT' IN $types THEN ['event_search'] ELSE [] END AS searched
  CALL db.index.fulltext.queryNodes(searched, $prefixes) YIELD node AS n
  WITH n
  WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
  RETURN count(*) AS many
  UNION ALL
  UNWIND CASE WHEN 'ACTOR' IN $types THEN ['actor_alias_search'] ELSE [] END AS searched
  CALL db.index.fulltext.queryNodes(searched, $prefixes) YIELD node AS n
  WITH n
  WHERE NOT all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
    AND any(alias IN split(coalesce(n.aliasSearchText, ''), ' |') WHERE all(word IN $words WHERE alias CONTAINS ' ' + word))
  RETURN count(*) AS many
  UNION ALL
  UNWIND CASE WHEN 'POSITION' IN $types THEN ['position_search'] ELSE [] END AS searched
  CALL db.index.fulltext.queryNodes(searched, $prefixes) YIELD node AS n
  WITH n
  WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
  RETURN count(*) AS many
  UNION ALL
  UNWIND CASE WHEN 'QUOTE' IN $types THEN ['quote_search'] ELSE [] END AS searched
  CALL db.index.fulltext.queryNodes(searched, $prefixes) YIELD node AS n
  WITH n
  WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
  RETURN count(*) AS many
  UNION ALL
  UNWIND CASE WHEN 'DOCUMENT' IN $types THEN ['document_search'] ELSE [] END AS searched
  CALL db.index.fulltext.queryNodes(searched, $prefixes) YIELD node AS n
  WITH n
  WHERE all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
  RETURN count(*) AS many
}
RETURN coalesce(sum(many), 0) AS many
