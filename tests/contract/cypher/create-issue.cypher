// Creates an issue. $id: string, $properties: map. Row: {id: string}
CREATE (n:Issue {id: $id}) SET n += $properties
RETURN n.id AS id
