// The text of a document, whole: it is never cut in Cypher, which counts code points.
// $id: string
// Row: {text: string?, textSha256: string?}
MATCH (d:Document {id: $id})
RETURN d.text AS text, d.textSha256 AS textSha256
