// The text of a document, whole: it is never cut in Cypher, which counts code points.
// $id: string
// Row: {text: string?}
MATCH (d:Document {id: $id})
RETURN d.text AS text
