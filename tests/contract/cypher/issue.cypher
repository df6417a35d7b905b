// What is stored of an issue. $id: string. Row: {properties: map}
MATCH (n:Issue {id: $id})
RETURN properties(n) AS properties
