// Finds nodes Dataset by id: on the embedded engine the constraint alone is no index. No parameters, no rows.
CREATE INDEX dataset_id_index IF NOT EXISTS FOR (n:Dataset) ON (n.id)
