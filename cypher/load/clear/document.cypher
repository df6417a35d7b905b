// Takes away the publishers and retold documents of documents, all of which their own dataset wrote.
// $ids: list of string
// Row: {cleared: int}
UNWIND $ids AS id
MATCH (:Document {id: id})-[r:PUBLISHED_BY|RETELLS]->()
DELETE r
RETURN count(*) AS cleared
