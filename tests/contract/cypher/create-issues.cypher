// Creates issues. $ids: list of string. Row: {count: integer}
UNWIND $ids AS id
CREATE (n:Issue {id: id})
RETURN count(n) AS count
