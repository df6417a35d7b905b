// Takes away the issues and refinements of positions, all of which their own dataset wrote.
// $ids: list of string
// Row: {cleared: int}
UNWIND $ids AS id
MATCH (:Position {id: id})-[r:ABOUT|REFINES]->()
DELETE r
RETURN count(*) AS cleared
