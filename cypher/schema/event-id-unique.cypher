// No two nodes Event have one id. Created before the index: Neo4j refuses the other order. No parameters, no rows.
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE
