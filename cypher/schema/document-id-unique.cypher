// No two nodes Document have one id. Created before the index: Neo4j refuses the other order. No parameters, no rows.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE
