// Stores the positions that statements mention; what was stored before is cleared first.
// $rows: list of {from: string, to: string, props: map}
// Row: {stored: int}
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Position {id: row.to})
CREATE (a)-[r:MENTIONS]->(b)
SET r = row.props
RETURN count(*) AS stored
