// How many quotes are from each of several documents.
// $ids: list of string
// Row: {id: of the document, many: int}, the rows in no order
UNWIND $ids AS id
CALL (id) {
  MATCH (:Document {id: id})<-[:FROM]-(q:Quote)
  RETURN count(q) AS many
}
RETURN id, many
