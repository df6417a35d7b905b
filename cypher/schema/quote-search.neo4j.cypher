// Finds nodes Quote by the beginnings of words of their searchText, which is folded already: white space alone parts words. No parameters, no rows.
CREATE FULLTEXT INDEX quote_search IF NOT EXISTS FOR (n:Quote) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
