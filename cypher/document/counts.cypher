// How much was quoted from each of several documents.
// $ids: list of string
// Row: {id: of the document, statements: int, resting on its quotes, speakers: int, who said those}, the rows in no order
UNWIND $ids AS id
CALL (id) {
  MATCH (:Document {id: id})<-[:FROM]-(:Quote)<-[:EVIDENCED_BY]-(s:Statement)<-[:SAID]-(a:Actor)
  RETURN count(DISTINCT s.id) AS statements, count(DISTINCT a.id) AS speakers
}
RETURN id, statements, speakers
