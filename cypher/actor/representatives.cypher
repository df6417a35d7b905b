// Who speaks for each of several actors, by id of the other actor, then by when it began and the role.
// $ids: list of string
// Row: {id, ties: list of affiliation of server/graph/affiliations.ts}, the rows in no order
UNWIND $ids AS id
MATCH (a:Actor {id: id})
CALL (a) {
  MATCH (a)<-[r:REPRESENTS]-(x:Actor)
  WITH r, x ORDER BY x.id, r.sinceEarliest, coalesce(r.role, '')
  RETURN collect({role: r.role, since: r.since, sinceEarliest: r.sinceEarliest, sinceLatest: r.sinceLatest,
    until: r.until, untilEarliest: r.untilEarliest, untilLatest: r.untilLatest, quotes: r.quotes,
    actor: x {.id, .dataset, .name, .kind, .aliases, .description, .wikidata}}) AS ties
}
RETURN id, ties
