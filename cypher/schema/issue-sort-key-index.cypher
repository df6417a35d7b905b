// Lists nodes Issue in order of their sortKey. No parameters, no rows.
CREATE INDEX issue_sort_key IF NOT EXISTS FOR (n:Issue) ON (n.sortKey)
