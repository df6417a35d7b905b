// Lists nodes Document in order of their sortKey. No parameters, no rows.
CREATE INDEX document_sort_key IF NOT EXISTS FOR (n:Document) ON (n.sortKey)
