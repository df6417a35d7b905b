// Lists nodes Position in order of their sortKey. No parameters, no rows.
CREATE INDEX position_sort_key IF NOT EXISTS FOR (n:Position) ON (n.sortKey)
