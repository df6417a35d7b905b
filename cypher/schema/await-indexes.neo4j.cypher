// Returns when all indexes can be used, after a minute at the latest. No parameters, no rows.
CALL db.awaitIndexes(60)
