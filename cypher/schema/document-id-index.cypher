// Finds nodes Document by id: on the embedded engine the constraint alone is no index. No parameters, no rows.
CREATE INDEX document_id_index IF NOT EXISTS FOR (n:Document) ON (n.id)
