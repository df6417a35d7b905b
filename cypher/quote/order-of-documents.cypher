// The ids of all quotes from each of several documents, by where they start and id, ascending.
// $ids: list of string
// Row: {id: of the document, quotes: list of string}, the rows in no order
UNWIND $ids AS id
CALL (id) {
  MATCH (:Document {id: id})<-[:FROM]-(q:Quote)
  WITH q.id AS quote, q.start AS start
  ORDER BY start, quote
  RETURN collect(quote) AS quotes
}
RETURN id, quotes
