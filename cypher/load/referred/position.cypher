// To which of these positions other datasets refer.
// $ids: list of string; $dataset: string, the dataset to which they belong
// Row: {id: string, dataset: string}, one that refers to it
UNWIND $ids AS id
MATCH (n:Position {id: id})--(other)
WHERE other.dataset <> $dataset
RETURN DISTINCT n.id AS id, other.dataset AS dataset ORDER BY id, dataset
