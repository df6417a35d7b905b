// Lists nodes Actor in order of their sortKey. No parameters, no rows.
CREATE INDEX actor_sort_key IF NOT EXISTS FOR (n:Actor) ON (n.sortKey)
