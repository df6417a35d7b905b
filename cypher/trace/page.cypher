// The statements whose traces a page shows, newest or oldest first, whole, with the ways on which each is known.
// $root: what is traced: Statement, Actor, Position, Issue, Event or Quote, whose id is $source; or HOLDS, RELAYS, ADDRESSES,
// MENTIONS Actor, MENTIONS Event or ANSWERS, whose ends have the ids $source and $target ($target '' else)
// $attribution: FIRSTHAND, RELAYED or null; $newest, $oldest: recency at most and at least; $limit: how many;
// $ascending: the oldest first, not the newest
// Row: {id, chains: lists of ids of statements, each reported by the next; statements: {…}, all in the chains, by id;
//   retellings: ids of the documents it rests on that retell another}
CALL {
  MATCH (s:Statement {id: $source}) WHERE $root = 'Statement' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement) WHERE $root = 'Actor' RETURN s
  UNION
  MATCH (:Position {id: $source})<-[:EXPRESSES]-(s:Statement) WHERE $root = 'Position' RETURN s
  UNION
  MATCH (:Issue {id: $source})<-[:ABOUT]-(:Position)<-[:EXPRESSES]-(s:Statement) WHERE $root = 'Issue' RETURN s
  UNION
  MATCH (:Event {id: $source})<-[:AT]-(s:Statement) WHERE $root = 'Event' RETURN s
  UNION
  MATCH (:Quote {id: $source})<-[:EVIDENCED_BY]-(s:Statement) WHERE $root = 'Quote' RETURN s
  UNION
  MATCH (:Position {id: $target})<-[:EXPRESSES]-(s:Statement)<-[:SAID]-(:Actor {id: $source}) WHERE $root = 'HOLDS' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(:Statement)-[:REPORTS]->(s:Statement)<-[:SAID]-(:Actor {id: $target}) WHERE $root = 'RELAYS' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:ADDRESSED_TO]->(:Actor {id: $target}) WHERE $root = 'ADDRESSES' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:MENTIONS]->(:Actor {id: $target}) WHERE $root = 'MENTIONS Actor' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:MENTIONS]->(:Event {id: $target}) WHERE $root = 'MENTIONS Event' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:ANSWERS]->(:Statement)<-[:SAID]-(:Actor {id: $target}) WHERE $root = 'ANSWERS' RETURN s
}
WITH s, EXISTS { MATCH (s)<-[:REPORTS]-(:Statement) } AS relayed
WHERE ($attribution IS NULL OR relayed = ($attribution = 'RELAYED'))
  AND s.recency <= $newest AND s.recency >= $oldest
WITH s
ORDER BY CASE WHEN $ascending THEN '' ELSE s.recency END DESC, s.recency
LIMIT $limit
CALL (s) {
  MATCH path = (s)<-[:REPORTS*0..]-(last:Statement)
  WHERE NOT EXISTS { MATCH (last)<-[:REPORTS]-(:Statement) }
  WITH [n IN nodes(path) | n.id] AS chain
  ORDER BY reduce(key = '', id IN chain | key + ' ' + id)
  RETURN collect(chain) AS chains
}
CALL (s) {
  MATCH (s)-[:EVIDENCED_BY]->(:Quote)-[:FROM]->(d:Document)
  WHERE EXISTS { MATCH (d)-[:RETELLS]->(:Document) }
  WITH DISTINCT d.id AS id ORDER BY id
  RETURN collect(id) AS retellings
}
WITH s AS holder, chains, retellings
CALL (holder) {
  MATCH (holder)<-[:REPORTS*0..]-(x:Statement)
  WITH DISTINCT x AS s ORDER BY s.id
  CALL (s) {
    MATCH (s)<-[:SAID]-(a:Actor)
    RETURN a {.id, .dataset, .name, .kind, .aliases, .description, .wikidata} AS actor
  }
  CALL (s) {
    MATCH (s)-[e:EXPRESSES]->(p:Position)-[:ABOUT]->(i:Issue)
    WITH e, p, i ORDER BY e.order, p.id
    RETURN collect({stance: e.stance, condition: e.condition, certainty: e.certainty, quotes: e.quotes,
      position: p {.id, .dataset, .proposition, .note, issue: i {.id, .dataset, .name, .description}}}) AS expressions
  }
  CALL (s) {
    MATCH (s)-[r:EVIDENCED_BY]->(q:Quote)-[:FROM]->(d:Document)
    WITH r, q, d, head([(d)-[:PUBLISHED_BY]->(publisher:Actor) | publisher {.id, .dataset, .name, .kind, .aliases, .description, .wikidata}]) AS publisher
    ORDER BY r.order, q.id
    RETURN collect(q {.id, .dataset, .exact, .prefix, .suffix, .start, .end, .words, .locator,
      document: d {.id, .dataset, .title, .url, .language, .rights, .note, .length, .textSha256,
      .published, .publishedEarliest, .publishedLatest, publisher: publisher}}) AS quotes
  }
  RETURN collect(s {.id, .dataset, .kind, .act, .said, .saidEarliest, .saidLatest, .cues, .summary, .note, .certainty,
    .coder, .codedOn, .method, .recency, relayed: EXISTS { MATCH (s)<-[:REPORTS]-() },
    actor: actor, expressions: expressions, quotes: quotes}) AS statements
}
RETURN holder.id AS id, chains, statements, retellings
ORDER BY CASE WHEN $ascending THEN '' ELSE holder.recency END DESC, holder.recency
