// Which of these ids are actors.
// $ids: list of string
// Row: {id: string}
UNWIND $ids AS id
MATCH (n:Actor {id: id})
RETURN n.id AS id
