// How many positions are about each of several issues.
// $ids: list of string
// Row: {id: of the issue, many: int}, the rows in no order
UNWIND $ids AS id
CALL (id) {
  MATCH (:Issue {id: id})<-[:ABOUT]-(p:Position)
  RETURN count(p) AS many
}
RETURN id, many
