// Finds nodes Issue by id: on the embedded engine the constraint alone is no index. No parameters, no rows.
CREATE INDEX issue_id_index IF NOT EXISTS FOR (n:Issue) ON (n.id)
