// Takes all nodes and relationships away; constraints and indexes stay. Returns no rows.
MATCH (n) DETACH DELETE n
