// All datasets, by id.
// Row: {id, title, coder, codedOn, method, sha256: string, description: string?}
MATCH (d:Dataset)
RETURN d.id AS id, d.title AS title, d.description AS description, d.coder AS coder, d.codedOn AS codedOn,
  d.method AS method, d.sha256 AS sha256 ORDER BY id
