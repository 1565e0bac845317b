// The public ties beyond what is next to the ends, as far as they lie on a way from one end to the other.
// in: $from, $to (ids), $ring [{id, ofFrom, ofTo}] (what is next to the ends, 1 or 0 for next to which), $each (ties of one of
//     them, the most trusted kinds first), $most (ties at the most)
// out: cut (ids of those with more), ties [[near, far, out, type, since, source]]
// relies on: unique index entity_id; every condition stands before its LIMIT, so that what is not public changes nothing
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
UNWIND $ring AS spot
MATCH (x:Entity {id: spot.id})
CALL (x, a, b) {
  CALL (x, a, b) {
    MATCH (x)-[r:CONTRACTED_WITH|WORKS_AT|LEADS|SUBSIDIARY_OF|COOPERATES_WITH|ADVISES|INVENTED|OWNS|POSTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE|PROTECTED_BY]-(m:Entity)
    WHERE NOT m:Hidden AND NOT coalesce(r.masked, false) AND (NOT m:NotIntroducing OR m = a OR m = b) AND NOT (m:Listing AND coalesce(m.masked, false))
    RETURN r, m
    UNION ALL
    MATCH (x)-[r:CO_BUILT|FOUNDED|INVESTED_IN|PART_OF|MEMBER_OF|SERVED]-(m:Party)
    WHERE NOT m:Hidden AND NOT coalesce(r.masked, false) AND (NOT m:NotIntroducing OR m = a OR m = b)
    RETURN r, m
    UNION ALL
    MATCH (x)-[r:LOCATED_IN]-(m:Party)
    WHERE NOT m:Hidden AND NOT coalesce(r.masked, false) AND (NOT m:NotIntroducing OR m = a OR m = b)
    RETURN r, m
  }
  WITH r, m LIMIT $each + 1
  RETURN collect([r, m]) AS ties
}
WITH a, b, collect({x: x, id: spot.id, ofFrom: spot.ofFrom, ofTo: spot.ofTo, ties: ties}) AS ring
CALL (a, b, ring) {
  UNWIND ring AS spot
  UNWIND [[null, spot.x]] + spot.ties[..$each] AS tie
  WITH a, b, tie[1] AS m, tie[0] AS r, spot.x AS x, spot.ofFrom AS ofFrom, spot.ofTo AS ofTo
  WITH a, b, m, max(ofFrom) AS ofFrom, max(ofTo) AS ofTo, collect([x, r]) AS ties
  WHERE (ofFrom = 1 OR m = a) AND (ofTo = 1 OR m = b)
  UNWIND ties AS tie
  WITH m, tie[0] AS x, tie[1] AS r WHERE r IS NOT NULL
  WITH m, x, r LIMIT $most
  RETURN collect([x.id, m.id, startNode(r) = x, type(r), r.since, r.source]) AS ties
}
RETURN [spot IN ring WHERE size(spot.ties) > $each | spot.id] AS cut, ties
