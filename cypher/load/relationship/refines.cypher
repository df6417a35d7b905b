// Stores the positions that others make more precise; what was stored before is cleared first.
// $rows: list of {from: string, to: string, props: map}
// Row: {stored: int}
UNWIND $rows AS row
MATCH (a:Position {id: row.from})
MATCH (b:Position {id: row.to})
CREATE (a)-[r:REFINES]->(b)
SET r = row.props
RETURN count(*) AS stored
