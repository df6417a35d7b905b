// All relationships with all their properties. Row: {from, type, to: string, props: map}
MATCH (a)-[r]->(b)
RETURN labels(a)[0] + ' ' + a.id AS from, type(r) AS type, labels(b)[0] + ' ' + b.id AS to, properties(r) AS props
