// No two nodes Issue have one id. Created before the index: Neo4j refuses the other order. No parameters, no rows.
CREATE CONSTRAINT issue_id IF NOT EXISTS FOR (n:Issue) REQUIRE n.id IS UNIQUE
