// Lists the statements of one actor by when he made them. No parameters, no rows.
CREATE INDEX statement_actor_recency IF NOT EXISTS FOR (n:Statement) ON (n.actorRecency)
