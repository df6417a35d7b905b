// How many holdings there are: pairs of an actor and a position that one of its statements expresses.
// Row: {many: int}
MATCH (a:Actor)-[:SAID]->(:Statement)-[:EXPRESSES]->(p:Position)
WITH DISTINCT a, p
RETURN count(*) AS many
