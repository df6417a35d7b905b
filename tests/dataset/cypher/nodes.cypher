// All nodes with all their properties. Row: {labels: list of string, props: map}
MATCH (n) RETURN labels(n) AS labels, properties(n) AS props
