// Stores the quotes that statements rest on; what was stored before is cleared first.
// $rows: list of {from: string, to: string, props: map}
// Row: {stored: int}
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Quote {id: row.to})
CREATE (a)-[r:EVIDENCED_BY]->(b)
SET r = row.props
RETURN count(*) AS stored
