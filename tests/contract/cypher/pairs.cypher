// Every relationship. No parameters. Row: {type: string, from: string, to: string, target: string, the label of its end}
MATCH (a)-[r]->(b)
RETURN DISTINCT type(r) AS type, a.id AS from, b.id AS to, labels(b)[0] AS target
ORDER BY type, from, to, target
