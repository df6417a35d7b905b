// How many of some positions are about each issue.
// $positionIds: list of ids
// Row: {issue: id, positions}, most first, then by id of the issue
UNWIND $positionIds AS id
MATCH (p:Position {id: id})-[:ABOUT]->(i:Issue)
WITH i.id AS issue, count(*) AS positions
RETURN issue, positions
ORDER BY positions DESC, issue
