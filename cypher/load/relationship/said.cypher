// Stores who said statements; what was stored before is cleared first.
// $rows: list of {from: string, to: string, props: map}
// Row: {stored: int}
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Statement {id: row.to})
CREATE (a)-[r:SAID]->(b)
SET r = row.props
RETURN count(*) AS stored
