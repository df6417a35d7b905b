// Finds nodes Actor by the beginnings of words of their aliasSearchText, which is folded already: white space alone parts words. No parameters, no rows.
CREATE FULLTEXT INDEX actor_alias_search IF NOT EXISTS FOR (n:Actor) ON EACH [n.aliasSearchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
