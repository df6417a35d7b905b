// Names a parameter that nobody gives, for the error. No parameters, no rows.
RETURN $missing AS value
