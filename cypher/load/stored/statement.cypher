// A page of the ids of a dataset's statements, in order. Ids are <dataset>.<key>, so a dataset's are a range.
// $after, $before: string, both excluded; $limit: int
// Row: {id: string}
MATCH (n:Statement)
WHERE n.id > $after AND n.id < $before
RETURN n.id AS id ORDER BY id LIMIT $limit
