// The statements whose traces a page shows, newest or oldest first, group by group where grouped, whole, with the ways on which each is known.
// Where one belongs to several groups it comes once for each.
// $roots: what is traced, a list of {at: its place in the list; of: Statement, Actor, Position, Issue, Event, Document or Quote, whose id is
//   source; or HOLDS, RELAYS, ADDRESSES, MENTIONS Actor, MENTIONS Event or ANSWERS, whose ends have the ids source and target ('' else);
//   position, issue, document, quote: only expressions of, or about, and only these words, '' for all}
// $attribution: FIRSTHAND, RELAYED or ''
// $by: ACTOR, POSITION, STANCE, DOCUMENT, MONTH or '' for no groups; $down: groups in descending order of their places
// $low, $high: places between which groups lie, both included; of the group at $low only recencies from $lowOldest to $lowNewest, of that
//   at $high from $highOldest to $highNewest; $limit: how many; $ascending: the oldest first, not the newest
// Row: {id, place: text that orders the groups, group: its key ('' where not grouped), at: places in $roots of what it was found by,
//   chains: lists of ids of statements, each reported by the next; statements: {…}, all in the chains, by id;
//   retellings: ids of the documents it rests on that retell another}
UNWIND $roots AS root
CALL (root) {
  MATCH (s:Statement {id: root.source}) WHERE root.of = 'Statement' RETURN s
  UNION
  MATCH (:Actor {id: root.source})-[:SAID]->(s:Statement) WHERE root.of = 'Actor' RETURN s
  UNION
  MATCH (:Position {id: root.source})<-[:EXPRESSES]-(s:Statement) WHERE root.of = 'Position' RETURN s
  UNION
  MATCH (:Issue {id: root.source})<-[:ABOUT]-(:Position)<-[:EXPRESSES]-(s:Statement) WHERE root.of = 'Issue' RETURN s
  UNION
  MATCH (:Event {id: root.source})<-[:AT]-(s:Statement) WHERE root.of = 'Event' RETURN s
  UNION
  MATCH (:Document {id: root.source})<-[:FROM]-(:Quote)<-[:EVIDENCED_BY]-(s:Statement) WHERE root.of = 'Document' RETURN s
  UNION
  MATCH (:Quote {id: root.source})<-[:EVIDENCED_BY]-(s:Statement) WHERE root.of = 'Quote' RETURN s
  UNION
  MATCH (:Position {id: root.target})<-[:EXPRESSES]-(s:Statement)<-[:SAID]-(:Actor {id: root.source}) WHERE root.of = 'HOLDS' RETURN s
  UNION
  MATCH (:Actor {id: root.source})-[:SAID]->(:Statement)-[:REPORTS]->(s:Statement)<-[:SAID]-(:Actor {id: root.target}) WHERE root.of = 'RELAYS' RETURN s
  UNION
  MATCH (:Actor {id: root.source})-[:SAID]->(s:Statement)-[:ADDRESSED_TO]->(:Actor {id: root.target}) WHERE root.of = 'ADDRESSES' RETURN s
  UNION
  MATCH (:Actor {id: root.source})-[:SAID]->(s:Statement)-[:MENTIONS]->(:Actor {id: root.target}) WHERE root.of = 'MENTIONS Actor' RETURN s
  UNION
  MATCH (:Actor {id: root.source})-[:SAID]->(s:Statement)-[:MENTIONS]->(:Event {id: root.target}) WHERE root.of = 'MENTIONS Event' RETURN s
  UNION
  MATCH (:Actor {id: root.source})-[:SAID]->(s:Statement)-[:ANSWERS]->(:Statement)<-[:SAID]-(:Actor {id: root.target}) WHERE root.of = 'ANSWERS' RETURN s
}
WITH s, collect(root) AS roots
WITH s, roots, EXISTS { MATCH (s)<-[:REPORTS]-(:Statement) } AS relayed
WHERE $attribution = '' OR relayed = ($attribution = 'RELAYED')
CALL (s, roots) {
  MATCH (s)<-[:SAID]-(a:Actor)
  WHERE $by IN ['', 'ACTOR', 'MONTH']
  WITH a, split(s.saidEarliest, '-') AS first, split(s.saidLatest, '-') AS last, s.said IS NULL AS undated
  WITH a, undated, last[0] + '-' + last[1] AS month, first[0] = last[0] AND first[1] = last[1] AS within
  RETURN CASE
      WHEN $by = '' THEN ''
      WHEN $by = 'ACTOR' THEN a.id
      WHEN undated THEN 'NONE'
      WHEN within THEN month
      ELSE 'LONGER'
    END AS group,
    CASE
      WHEN $by = '' THEN ''
      WHEN $by = 'ACTOR' THEN '1' + a.sortKey + '\t' + a.id
      WHEN undated THEN CASE WHEN $down THEN '1' ELSE '3' END
      WHEN within THEN CASE WHEN $down THEN '3' ELSE '1' END + month
      ELSE '2'
    END AS place
  UNION
  MATCH (s)-[e:EXPRESSES]->(p:Position)-[:ABOUT]->(i:Issue)
  MATCH (s)-[:EVIDENCED_BY]->(q:Quote)-[:FROM]->(d:Document)
  WHERE $by IN ['POSITION', 'STANCE', 'DOCUMENT'] AND (e.quotes IS NULL OR size(e.quotes) = 0 OR q.id IN e.quotes)
    AND any(root IN roots WHERE root.position IN ['', p.id] AND root.issue IN ['', i.id]
      AND root.document IN ['', d.id] AND root.quote IN ['', q.id])
  RETURN CASE $by WHEN 'POSITION' THEN p.id WHEN 'STANCE' THEN e.stance ELSE d.id END AS group,
    CASE
      WHEN $by = 'POSITION' THEN '1' + p.sortKey + '\t' + p.id
      WHEN $by = 'DOCUMENT' THEN '1' + d.sortKey + '\t' + d.id
      WHEN e.stance = 'SUPPORTS' THEN '1'
      WHEN e.stance = 'OPPOSES' THEN '2'
      ELSE '3'
    END AS place
  UNION
  MATCH (s)-[:EVIDENCED_BY]->(q:Quote)-[:FROM]->(d:Document)
  WHERE $by IN ['POSITION', 'STANCE', 'DOCUMENT']
    AND any(root IN roots WHERE root.position = '' AND root.issue = ''
      AND root.document IN ['', d.id] AND root.quote IN ['', q.id])
    AND NOT EXISTS { MATCH (s)-[e:EXPRESSES]->(:Position) WHERE e.quotes IS NULL OR size(e.quotes) = 0 OR q.id IN e.quotes }
  RETURN CASE $by WHEN 'DOCUMENT' THEN d.id ELSE 'NONE' END AS group,
    CASE $by WHEN 'DOCUMENT' THEN '1' + d.sortKey + '\t' + d.id ELSE '4' END AS place
}
WITH s, roots, group, place
WHERE (place > $low OR (place = $low AND s.recency >= $lowOldest AND s.recency <= $lowNewest))
  AND (place < $high OR (place = $high AND s.recency >= $highOldest AND s.recency <= $highNewest))
WITH s, roots, group, place
ORDER BY CASE WHEN $down THEN place ELSE '' END DESC, place, CASE WHEN $ascending THEN '' ELSE s.recency END DESC, s.recency
LIMIT $limit
WITH s, group, place, [root IN roots | root.at] AS at
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
WITH s AS holder, place, group, at, chains, retellings
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
RETURN holder.id AS id, place, group, at, chains, statements, retellings
ORDER BY CASE WHEN $down THEN place ELSE '' END DESC, place, CASE WHEN $ascending THEN '' ELSE holder.recency END DESC, holder.recency
