// How many public ties have these?
// in: $ids, $most    out: id, counted (up to $most)
// relies on: unique index entity_id; the degree stored with a node would count what is not public too
UNWIND $ids AS id
MATCH (x:Entity {id: id})
CALL (x) {
  MATCH (x)-[r:CONTRACTED_WITH|WORKS_AT|LEADS|SUBSIDIARY_OF|COOPERATES_WITH|ADVISES|INVENTED|OWNS|POSTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE|PROTECTED_BY|CO_BUILT|FOUNDED|INVESTED_IN|PART_OF|MEMBER_OF|SERVED|LOCATED_IN]-(m:Entity)
  WHERE NOT m:Hidden AND NOT coalesce(r.masked, false) AND NOT m:NotIntroducing AND NOT (m:Listing AND coalesce(m.masked, false))
  WITH m LIMIT $most
  RETURN count(m) AS counted
}
RETURN id, counted ORDER BY id
