// Stores what positions are about; what was stored before is cleared first.
// $rows: list of {from: string, to: string, props: map}
// Row: {stored: int}
UNWIND $rows AS row
MATCH (a:Position {id: row.from})
MATCH (b:Issue {id: row.to})
CREATE (a)-[r:ABOUT]->(b)
SET r = row.props
RETURN count(*) AS stored
