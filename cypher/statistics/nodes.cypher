// How many nodes of each kind there are.
// Row: {label: string, many: int}, by label
CALL {
  MATCH (n:Actor) RETURN 'Actor' AS label, count(n) AS many
  UNION ALL
  MATCH (n:Document) RETURN 'Document' AS label, count(n) AS many
  UNION ALL
  MATCH (n:Event) RETURN 'Event' AS label, count(n) AS many
  UNION ALL
  MATCH (n:Issue) RETURN 'Issue' AS label, count(n) AS many
  UNION ALL
  MATCH (n:Position) RETURN 'Position' AS label, count(n) AS many
  UNION ALL
  MATCH (n:Quote) RETURN 'Quote' AS label, count(n) AS many
  UNION ALL
  MATCH (n:Statement) RETURN 'Statement' AS label, count(n) AS many
}
RETURN label, many ORDER BY label
