// Stores the statements that others pass on; what was stored before is cleared first.
// $rows: list of {from: string, to: string, props: map}
// Row: {stored: int}
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Statement {id: row.to})
CREATE (a)-[r:REPORTS]->(b)
SET r = row.props
RETURN count(*) AS stored
