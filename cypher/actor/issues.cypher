// What issues each of several actors speaks on, by name: how many positions on each it has a stance on, in how many statements.
// $ids: list of string
// Row: {id, issues: list of {issue, positions: int, statements: int}}, the rows in no order
UNWIND $ids AS id
MATCH (a:Actor {id: id})
CALL (a) {
  MATCH (a)-[:SAID]->(s:Statement)-[:EXPRESSES]->(p:Position)-[:ABOUT]->(i:Issue)
  WITH i, count(DISTINCT p.id) AS positions, count(DISTINCT s.id) AS statements
  ORDER BY i.sortKey, i.id
  RETURN collect({issue: i {.id, .dataset, .name, .description}, positions: positions, statements: statements}) AS issues
}
RETURN id, issues
