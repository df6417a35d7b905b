// No two nodes Statement have one id. Created before the index: Neo4j refuses the other order. No parameters, no rows.
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE
