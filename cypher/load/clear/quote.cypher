// Takes away the documents of quotes, all of which their own dataset wrote.
// $ids: list of string
// Row: {cleared: int}
UNWIND $ids AS id
MATCH (:Quote {id: id})-[r:FROM]->()
DELETE r
RETURN count(*) AS cleared
