// Creates a node of one label. $label: one of the eight, $id: string. No rows.
// (The embedded engine runs a second FOREACH only after a clause that makes a row, hence WITH.)
WITH $label AS label, $id AS id
FOREACH (_ IN CASE WHEN label = 'Dataset' THEN [1] ELSE [] END | CREATE (:Dataset {id: id}))
FOREACH (_ IN CASE WHEN label = 'Actor' THEN [1] ELSE [] END | CREATE (:Actor {id: id}))
FOREACH (_ IN CASE WHEN label = 'Document' THEN [1] ELSE [] END | CREATE (:Document {id: id}))
FOREACH (_ IN CASE WHEN label = 'Quote' THEN [1] ELSE [] END | CREATE (:Quote {id: id}))
FOREACH (_ IN CASE WHEN label = 'Statement' THEN [1] ELSE [] END | CREATE (:Statement {id: id}))
FOREACH (_ IN CASE WHEN label = 'Position' THEN [1] ELSE [] END | CREATE (:Position {id: id}))
FOREACH (_ IN CASE WHEN label = 'Issue' THEN [1] ELSE [] END | CREATE (:Issue {id: id}))
FOREACH (_ IN CASE WHEN label = 'Event' THEN [1] ELSE [] END | CREATE (:Event {id: id}))
