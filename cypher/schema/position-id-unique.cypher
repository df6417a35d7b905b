// No two nodes Position have one id. Created before the index: Neo4j refuses the other order. No parameters, no rows.
CREATE CONSTRAINT position_id IF NOT EXISTS FOR (n:Position) REQUIRE n.id IS UNIQUE
