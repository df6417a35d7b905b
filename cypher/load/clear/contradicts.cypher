// Takes away the contradictions of positions that a dataset wrote, whichever way they point.
// $ids: list of string; $dataset: string
// Row: {cleared: int}
UNWIND $ids AS id
MATCH (:Position {id: id})-[r:CONTRADICTS {dataset: $dataset}]-()
WITH DISTINCT r
DELETE r
RETURN count(*) AS cleared
