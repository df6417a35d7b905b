// Deletes the node of a dataset whose nodes are gone.
// $id: string
// Row: {deleted: int}
MATCH (d:Dataset {id: $id})
DELETE d
RETURN count(*) AS deleted
