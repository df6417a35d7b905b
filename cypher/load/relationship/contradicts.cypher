// Stores positions that contradict each other, smaller id first; what was stored before is cleared first.
// $rows: list of {from: string, to: string, props: map}
// Row: {stored: int}
UNWIND $rows AS row
MATCH (a:Position {id: row.from})
MATCH (b:Position {id: row.to})
CREATE (a)-[r:CONTRADICTS]->(b)
SET r = row.props
RETURN count(*) AS stored
