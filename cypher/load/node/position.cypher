// Stores positions: creates those that are missing and makes the properties of all exactly these.
// $rows: list of {id: string, props: map with the id}
// Row: {stored: int}
UNWIND $rows AS r
MERGE (n:Position {id: r.id})
SET n = r.props
RETURN count(*) AS stored
