// No statement at all, for the error. No parameters, no rows.
PLEASE ANSWER
