// Deletes positions that a dataset no longer has. Nothing refers to them any more.
// $ids: list of string
// Row: {deleted: int}
UNWIND $ids AS id
MATCH (n:Position {id: id})
DETACH DELETE n
RETURN count(*) AS deleted
