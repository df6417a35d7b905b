// How much holds all of some words, as in page.cypher.
// $types: list of NodeType; $words: list of folded words, one at least; $prefixes: string, the words as prefix terms of Lucene
// Row: {many: int}
CALL {
  MATCH (n:Actor)
  WHERE 'ACTOR' IN $types AND all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
  RETURN count(*) AS many
  UNION ALL
  MATCH (n:Issue)
  WHERE 'ISSUE' IN $types AND all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
  RETURN count(*) AS many
  UNION ALL
  MATCH (n:Event)
  WHERE 'EVENT' IN $types AND all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
  RETURN count(*) AS many
  UNION ALL
  MATCH (n:Actor)
  WHERE 'ACTOR' IN $types AND NOT all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
    AND any(alias IN split(coalesce(n.aliasSearchText, ''), ' |') WHERE all(word IN $words WHERE alias CONTAINS ' ' + word))
  RETURN count(*) AS many
  UNION ALL
  MATCH (n:Position)
  WHERE 'POSITION' IN $types AND all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
  RETURN count(*) AS many
  UNION ALL
  MATCH (n:Quote)
  WHERE 'QUOTE' IN $types AND all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
  RETURN count(*) AS many
  UNION ALL
  MATCH (n:Document)
  WHERE 'DOCUMENT' IN $types AND all(word IN $words WHERE n.searchText CONTAINS ' ' + word)
  RETURN count(*) AS many
}
RETURN coalesce(sum(many), 0) AS many
