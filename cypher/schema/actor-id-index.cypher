// Finds nodes Actor by id: on the embedded engine the constraint alone is no index. No parameters, no rows.
CREATE INDEX actor_id_index IF NOT EXISTS FOR (n:Actor) ON (n.id)
