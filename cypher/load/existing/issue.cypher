// Which of these ids are issues.
// $ids: list of string
// Row: {id: string}
UNWIND $ids AS id
MATCH (n:Issue {id: id})
RETURN n.id AS id
