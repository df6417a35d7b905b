// Finds nodes Issue by the beginnings of words of their searchText, which is folded already: white space alone parts words. No parameters, no rows.
CREATE FULLTEXT INDEX issue_search IF NOT EXISTS FOR (n:Issue) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
