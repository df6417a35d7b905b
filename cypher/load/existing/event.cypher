// Which of these ids are events.
// $ids: list of string
// Row: {id: string}
UNWIND $ids AS id
MATCH (n:Event {id: id})
RETURN n.id AS id
