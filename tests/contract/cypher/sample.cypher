// Every node, with what the keys of pages are made of. No parameters.
// Row: {label: string, id: string, sortKey, recency, actorRecency, searchText: string or null}
MATCH (n)
RETURN labels(n)[0] AS label, n.id AS id, n.sortKey AS sortKey, n.recency AS recency,
  n.actorRecency AS actorRecency, n.searchText AS searchText
ORDER BY label, id
