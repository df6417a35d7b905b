// Lists nodes Event in order of their sortKey. No parameters, no rows.
CREATE INDEX event_sort_key IF NOT EXISTS FOR (n:Event) ON (n.sortKey)
