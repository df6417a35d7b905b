// Lists statements by when they were said. No parameters, no rows.
CREATE INDEX statement_recency IF NOT EXISTS FOR (n:Statement) ON (n.recency)
