// Stores the documents in which quotes stand; what was stored before is cleared first.
// $rows: list of {from: string, to: string, props: map}
// Row: {stored: int}
UNWIND $rows AS row
MATCH (a:Quote {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[r:FROM]->(b)
SET r = row.props
RETURN count(*) AS stored
