// Takes away the relationships of statements, all of which their own dataset wrote.
// $ids: list of string
// Row: {cleared: int}
UNWIND $ids AS id
MATCH (:Statement {id: id})-[r:EXPRESSES|EVIDENCED_BY|REPORTS|ANSWERS|AT|ADDRESSED_TO|MENTIONS]->()
DELETE r
RETURN count(*) AS cleared
