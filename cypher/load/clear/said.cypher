// Takes away who said these statements.
// $ids: list of string
// Row: {cleared: int}
UNWIND $ids AS id
MATCH (:Statement {id: id})<-[r:SAID]-()
DELETE r
RETURN count(*) AS cleared
