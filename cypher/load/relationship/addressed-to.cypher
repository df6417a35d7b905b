// Stores whom statements are addressed to; what was stored before is cleared first.
// $rows: list of {from: string, to: string, props: map}
// Row: {stored: int}
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:ADDRESSED_TO]->(b)
SET r = row.props
RETURN count(*) AS stored
