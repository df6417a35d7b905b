// No two nodes Actor have one id. Created before the index: Neo4j refuses the other order. No parameters, no rows.
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE
