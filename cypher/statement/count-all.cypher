// How many statements there are.
// Row: {many: int}
MATCH (s:Statement)
RETURN count(s) AS many
