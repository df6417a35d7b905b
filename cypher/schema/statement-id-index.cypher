// Finds nodes Statement by id: on the embedded engine the constraint alone is no index. No parameters, no rows.
CREATE INDEX statement_id_index IF NOT EXISTS FOR (n:Statement) ON (n.id)
