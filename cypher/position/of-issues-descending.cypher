// Positions about each of several issues, by sortKey and id, descending.
// $ids: list of string; $aboveKey, $aboveId, $belowKey, $belowId: string, between which sortKey and id lie; $limit: int, for each issue
// Row: {id: of the issue, entries: [{key: string, node: position of server/graph/nodes.ts}]}, the rows in no order
UNWIND $ids AS id
CALL (id) {
  MATCH (i:Issue {id: id})<-[:ABOUT]-(p:Position)
  WHERE (p.sortKey > $aboveKey OR (p.sortKey = $aboveKey AND p.id > $aboveId))
    AND (p.sortKey < $belowKey OR (p.sortKey = $belowKey AND p.id < $belowId))
  WITH i, p
  ORDER BY p.sortKey DESC, p.id DESC
  LIMIT $limit
  RETURN collect({key: p.sortKey, node: p {.id, .dataset, .proposition, .note, issue: i {.id, .dataset, .name, .description}}}) AS entries
}
RETURN id, entries
