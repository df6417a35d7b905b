// Whether the graph holds any node at all, of ours or of others.
// Row: {nodes: int}, 0 or 1
MATCH (n) WITH n LIMIT 1
RETURN count(*) AS nodes
