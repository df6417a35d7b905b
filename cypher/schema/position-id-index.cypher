// Finds nodes Position by id: on the embedded engine the constraint alone is no index. No parameters, no rows.
CREATE INDEX position_id_index IF NOT EXISTS FOR (n:Position) ON (n.id)
