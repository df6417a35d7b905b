// Stores what actors are members of; what was stored before is cleared first.
// $rows: list of {from: string, to: string, props: map}
// Row: {stored: int}
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:MEMBER_OF]->(b)
SET r = row.props
RETURN count(*) AS stored
