// Takes away the memberships and offices of actors, all of which their own dataset wrote.
// $ids: list of string
// Row: {cleared: int}
UNWIND $ids AS id
MATCH (:Actor {id: id})-[r:MEMBER_OF|REPRESENTS]->()
DELETE r
RETURN count(*) AS cleared
