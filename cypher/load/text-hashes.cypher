// The hashes of the texts that these documents hold.
// $ids: list of string
// Row: {id: string, textSha256: string}
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.textSha256 IS NOT NULL
RETURN d.id AS id, d.textSha256 AS textSha256
