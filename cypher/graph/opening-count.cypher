// How many nodes the whole drawn graph has.
// Row: {nodes}
CALL {
  MATCH (n:Actor) RETURN count(*) AS many
  UNION ALL
  MATCH (n:Position) RETURN count(*) AS many
  UNION ALL
  MATCH (n:Issue) RETURN count(*) AS many
  UNION ALL
  MATCH (n:Event) RETURN count(*) AS many
  UNION ALL
  MATCH (n:Document) RETURN count(*) AS many
}
RETURN coalesce(sum(many), 0) AS nodes
