// How many quotes are from each of several documents.
// $ids: list of string; $within, $until: int, into which part of the text they reach (half-open)
// Row: {id: of the document, many: int}, the rows in no order
UNWIND $ids AS id
CALL (id) {
  MATCH (:Document {id: id})<-[:FROM]-(q:Quote)
  WHERE q.end > $within AND q.start < $until
  RETURN count(q) AS many
}
RETURN id, many
