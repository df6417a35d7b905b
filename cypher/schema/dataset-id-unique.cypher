// No two nodes Dataset have one id. Created before the index: Neo4j refuses the other order. No parameters, no rows.
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE
