// The public ties at both ends of a bridge, by family; of each family the latest of those that are read.
// in: $from, $to (ids), $window (ties read of a family), $each (ties taken of them)
// out: end, family, counted (up to $window), ties [[other, out, type, since, source]]
// relies on: unique index entity_id; every condition stands before its LIMIT, so that what is not public changes nothing;
//            whoever introduces nobody may still be an end; a date sorts before ':', words such as 未注明 after it
MATCH (a:Entity {id: $from}) WHERE NOT a:Hidden
MATCH (b:Entity {id: $to}) WHERE NOT b:Hidden
UNWIND [[a, b], [b, a]] AS pair
WITH pair[0] AS e, pair[1] AS other
CALL (e, other) {
  MATCH (e)-[r:CONTRACTED_WITH|COOPERATES_WITH|CO_BUILT|FOUNDED|SUBSIDIARY_OF|INVESTED_IN|SERVED]-(n:Party)
  WHERE NOT n:Hidden AND NOT coalesce(r.masked, false) AND (n = other OR NOT n:NotIntroducing)
  WITH r, n LIMIT $window
  WITH r, n ORDER BY CASE WHEN r.since < ':' THEN r.since ELSE '' END DESC
  WITH collect([r, n]) AS ties
  RETURN 'ENCOUNTERS' AS family, ties
  UNION ALL
  MATCH (e)-[r:WORKS_AT|ADVISES|INVENTED]-(n:Entity)
  WHERE NOT n:Hidden AND NOT coalesce(r.masked, false) AND (n = other OR NOT n:NotIntroducing) AND NOT (n:Listing AND coalesce(n.masked, false))
  WITH r, n LIMIT $window
  WITH r, n ORDER BY CASE WHEN r.since < ':' THEN r.since ELSE '' END DESC
  WITH collect([r, n]) AS ties
  RETURN 'PEOPLE' AS family, ties
  UNION ALL
  MATCH (e)-[r:LEADS|MEMBER_OF|PART_OF]-(n:Party)
  WHERE NOT n:Hidden AND NOT coalesce(r.masked, false) AND (n = other OR NOT n:NotIntroducing)
  WITH r, n LIMIT $window
  WITH r, n ORDER BY CASE WHEN r.since < ':' THEN r.since ELSE '' END DESC
  WITH collect([r, n]) AS ties
  RETURN 'PLATFORMS' AS family, ties
  UNION ALL
  MATCH (e)-[r:OWNS|POSTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE|PROTECTED_BY]-(n:Entity)
  WHERE NOT n:Hidden AND NOT coalesce(r.masked, false) AND (n = other OR NOT n:NotIntroducing) AND NOT (n:Listing AND coalesce(n.masked, false))
  WITH r, n LIMIT $window
  WITH r, n ORDER BY CASE WHEN r.since < ':' THEN r.since ELSE '' END DESC
  WITH collect([r, n]) AS ties
  RETURN 'THINGS' AS family, ties
  UNION ALL
  MATCH (e)-[r:LOCATED_IN]-(n:Party)
  WHERE NOT n:Hidden AND NOT coalesce(r.masked, false) AND (n = other OR NOT n:NotIntroducing)
  WITH r, n LIMIT $window
  WITH r, n ORDER BY CASE WHEN r.since < ':' THEN r.since ELSE '' END DESC
  WITH collect([r, n]) AS ties
  RETURN 'PLACES' AS family, ties
}
RETURN e.id AS end, family, size(ties) AS counted,
       [tie IN ties[..$each] | [tie[1].id, startNode(tie[0]) = e, type(tie[0]), tie[0].since, tie[0].source]] AS ties
