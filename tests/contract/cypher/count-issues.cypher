// How many issues there are. No parameters. Row: {count: integer}
MATCH (n:Issue)
RETURN count(n) AS count
