// Lists nodes Document by the last day on which they can have been published. No parameters, no rows.
CREATE INDEX document_published IF NOT EXISTS FOR (n:Document) ON (n.publishedLatest)
