// Whether the database answers at all. No parameters. Rows: one {answers: true}.
RETURN true AS answers
