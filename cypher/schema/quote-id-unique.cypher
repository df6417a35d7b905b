// No two nodes Quote have one id. Created before the index: Neo4j refuses the other order. No parameters, no rows.
CREATE CONSTRAINT quote_id IF NOT EXISTS FOR (n:Quote) REQUIRE n.id IS UNIQUE
