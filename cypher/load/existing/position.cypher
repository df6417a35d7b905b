// Which of these ids are positions.
// $ids: list of string
// Row: {id: string}
UNWIND $ids AS id
MATCH (n:Position {id: id})
RETURN n.id AS id
