// The statements whose traces a page shows, newest or oldest first, group by group where grouped, whole, with the ways on which each is known.
// Where one belongs to several groups it comes once for each.
// $statements, $actors, $positions, $issues, $events, $documents, $quotes: ids of the nodes that are traced; $edge: HOLDS, RELAYS, ADDRESSES,
//   MENTIONS Actor, MENTIONS Event or ANSWERS, whose ends have the ids $source and $target, each NOTHING-AT-ALL where no edge is traced
// $expressed: ids of positions: what expresses one of them is traced; $attribution: FIRSTHAND, RELAYED or EITHER
// $by: ACTOR, POSITION, STANCE, DOCUMENT, MONTH, or NOTHING for one group that holds all; $down: groups in descending order of their places
// $low, $high: places between which groups lie, both included; of the group at $low only recencies from $lowOldest to $lowNewest, of that
//   at $high from $highOldest to $highNewest; $limit: how many; $ascending: the oldest first, not the newest
// Row: {id, place: text that orders the groups, group: its key ('' where not grouped), whole: whether all of its traces are traced, not only what the ids say,
//   chains: lists of ids of statements, each reported by the next; statements: {…}, all in the chains, by id;
//   retellings: ids of the documents it rests on that retell another}
CALL {
  MATCH (s:Statement) WHERE s.id IN $statements RETURN s
  UNION
  MATCH (a:Actor)-[:SAID]->(s:Statement) WHERE a.id IN $actors RETURN s
  UNION
  MATCH (p:Position)<-[:EXPRESSES]-(s:Statement) WHERE p.id IN $positions RETURN s
  UNION
  MATCH (i:Issue)<-[:ABOUT]-(:Position)<-[:EXPRESSES]-(s:Statement) WHERE i.id IN $issues RETURN s
  UNION
  MATCH (v:Event)<-[:AT]-(s:Statement) WHERE v.id IN $events RETURN s
  UNION
  MATCH (d:Document)<-[:FROM]-(:Quote)<-[:EVIDENCED_BY]-(s:Statement) WHERE d.id IN $documents RETURN s
  UNION
  MATCH (q:Quote)<-[:EVIDENCED_BY]-(s:Statement) WHERE q.id IN $quotes RETURN s
  UNION
  MATCH (:Position {id: $target})<-[:EXPRESSES]-(s:Statement)<-[:SAID]-(:Actor {id: $source}) WHERE $edge = 'HOLDS' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(:Statement)-[:REPORTS]->(s:Statement)<-[:SAID]-(:Actor {id: $target})
  WHERE $edge = 'RELAYS' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:ADDRESSED_TO]->(:Actor {id: $target})
  WHERE $edge = 'ADDRESSES' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:MENTIONS]->(:Actor {id: $target})
  WHERE $edge = 'MENTIONS Actor' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:MENTIONS]->(:Event {id: $target})
  WHERE $edge = 'MENTIONS Event' RETURN s
  UNION
  MATCH (:Actor {id: $source})-[:SAID]->(s:Statement)-[:ANSWERS]->(:Statement)<-[:SAID]-(:Actor {id: $target})
  WHERE $edge = 'ANSWERS' RETURN s
}
WITH s, EXISTS { MATCH (s)<-[:REPORTS]-(:Statement) } AS relayed,
  s.id IN $statements OR NOT $edge IN ['HOLDS', 'NOTHING-AT-ALL'] OR EXISTS { MATCH (s)<-[:SAID]-(a) WHERE a.id IN $actors }
    OR EXISTS { MATCH (s)-[:AT]->(v) WHERE v.id IN $events } AS whole
WHERE $attribution = 'EITHER' OR relayed = ($attribution = 'RELAYED')
CALL (s, whole) {
  MATCH (s)<-[:SAID]-(a:Actor)
  WHERE $by IN ['NOTHING', 'ACTOR', 'MONTH']
  WITH a, split(s.saidEarliest, '-') AS first, split(s.saidLatest, '-') AS last, s.said IS NULL AS undated
  WITH a, undated, last[0] + '-' + last[1] AS month, first[0] = last[0] AND first[1] = last[1] AS within
  RETURN CASE
      WHEN $by = 'NOTHING' THEN ''
      WHEN $by = 'ACTOR' THEN a.id
      WHEN undated THEN 'NONE'
      WHEN within THEN month
      ELSE 'LONGER'
    END AS group,
    CASE
      WHEN $by = 'NOTHING' THEN 'group no. 0'
      WHEN $by = 'ACTOR' THEN 'group no. 1 ' + a.sortKey + '\t' + a.id
      WHEN undated THEN CASE WHEN $down THEN 'group no. 1' ELSE 'group no. 3' END
      WHEN within THEN CASE WHEN $down THEN 'group no. 3 ' ELSE 'group no. 1 ' END + month
      ELSE 'group no. 2'
    END AS place
  UNION
  MATCH (s)-[:EVIDENCED_BY]->(q)-[:FROM]->(d)
  MATCH (s)-[e:EXPRESSES]->(p)-[:ABOUT]->(i)
  WHERE $by IN ['POSITION', 'STANCE', 'DOCUMENT'] AND (e.quotes IS NULL OR size(e.quotes) = 0 OR q.id IN e.quotes)
    AND (whole OR p.id IN $expressed OR i.id IN $issues OR d.id IN $documents OR q.id IN $quotes)
  RETURN CASE $by WHEN 'POSITION' THEN p.id WHEN 'STANCE' THEN e.stance ELSE d.id END AS group,
    CASE
      WHEN $by = 'POSITION' THEN 'group no. 1 ' + p.sortKey + '\t' + p.id
      WHEN $by = 'DOCUMENT' THEN 'group no. 1 ' + d.sortKey + '\t' + d.id
      WHEN e.stance = 'SUPPORTS' THEN 'group no. 1'
      WHEN e.stance = 'OPPOSES' THEN 'group no. 2'
      ELSE 'group no. 3'
    END AS place
  UNION
  MATCH (s)-[:EVIDENCED_BY]->(q)-[:FROM]->(d)
  WHERE $by IN ['POSITION', 'STANCE', 'DOCUMENT']
    AND (whole OR d.id IN $documents OR q.id IN $quotes)
    AND NOT EXISTS { MATCH (s)-[e:EXPRESSES]->() WHERE e.quotes IS NULL OR size(e.quotes) = 0 OR q.id IN e.quotes }
  RETURN CASE $by WHEN 'DOCUMENT' THEN d.id ELSE 'NONE' END AS group,
    CASE $by WHEN 'DOCUMENT' THEN 'group no. 1 ' + d.sortKey + '\t' + d.id ELSE 'group no. 4' END AS place
}
WITH s, whole, group, place
WHERE (place > $low OR (place = $low AND s.recency >= $lowOldest AND s.recency <= $lowNewest))
  AND (place < $high OR (place = $high AND s.recency >= $highOldest AND s.recency <= $highNewest))
WITH s, whole, group, place
ORDER BY CASE WHEN $down THEN place ELSE '' END DESC, place, CASE WHEN $ascending THEN '' ELSE s.recency END DESC, s.recency
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
WITH s AS holder, place, group, whole, chains, retellings
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
RETURN holder.id AS id, place, group, whole, chains, statements, retellings
ORDER BY CASE WHEN $down THEN place ELSE '' END DESC, place, CASE WHEN $ascending THEN '' ELSE holder.recency END DESC, holder.recency
