// Finds nodes Quote by id: on the embedded engine the constraint alone is no index. No parameters, no rows.
CREATE INDEX quote_id_index IF NOT EXISTS FOR (n:Quote) ON (n.id)
