// Renames an issue. $id: string, $name: string. Row: {id: string}
MATCH (n:Issue {id: $id}) SET n.name = $name
RETURN n.id AS id
