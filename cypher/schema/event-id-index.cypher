// Finds nodes Event by id: on the embedded engine the constraint alone is no index. No parameters, no rows.
CREATE INDEX event_id_index IF NOT EXISTS FOR (n:Event) ON (n.id)
