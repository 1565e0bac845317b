// Public ties between parties, people and what they list: two rings around some ends, one ring around others.
// in: $wide, $near (ids of ends), $ring (ties read from one end, per group), $hub (none are read from
//     a node between that has more), $limit (ties at the most)
//     whoever introduces nobody may only be an end;
//     an owner of thousands is not asked for its listings: from one of the others a listing between two is seen at once;
//     only those in two rings are, and of them whatever no second tie reaches is on no way and left out before more of it is read
// out: from, to {id, name, labels, illustrative}, type, source, since, note
// relies on: unique index entity_id; the types are those of WalkableTie, a test compares them
MATCH (e:Entity) WHERE e.id IN $wide + $near AND NOT e:Hidden
OPTIONAL CALL (e) {
  MATCH (e)-[r:CONTRACTED_WITH|COOPERATES_WITH|WORKS_AT|ADVISES|LEADS|CO_BUILT|FOUNDED|MEMBER_OF|SERVED|INVESTED_IN|SUBSIDIARY_OF|PART_OF|LOCATED_IN]-(n:Party)
  WHERE NOT n:Hidden AND NOT coalesce(r.masked, false) AND (NOT n:NotIntroducing OR n.id IN $wide + $near)
  RETURN r, n LIMIT $ring
  UNION
  WITH e WHERE e:Listing OR e.id IN $wide
  MATCH (e)-[r:OWNS|POSTED|INVENTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE]-(n)
  WITH r, n LIMIT $ring
  WHERE (EXISTS { (n)-[o:CONTRACTED_WITH|COOPERATES_WITH|WORKS_AT|ADVISES|LEADS|CO_BUILT|FOUNDED|MEMBER_OF|SERVED|INVESTED_IN|SUBSIDIARY_OF|PART_OF|LOCATED_IN|OWNS|POSTED|INVENTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE]-() WHERE o <> r } OR n.id IN $wide + $near)
    AND n:Entity AND NOT n:Hidden AND NOT coalesce(r.masked, false) AND (NOT n:NotIntroducing OR n.id IN $wide + $near)
  RETURN r, n
}
WITH collect(DISTINCT e) AS ends, collect(DISTINCT CASE WHEN e.id IN $wide THEN r END) AS first,
     collect(DISTINCT CASE WHEN e.id IN $wide THEN n END) AS between, collect(CASE WHEN r IS NOT NULL AND NOT e.id IN $wide THEN [r, n] END) AS near
CALL (ends, between, near) {
  CALL (ends, between, near) {
    UNWIND ends + between AS n
    RETURN null AS r, n
    UNION ALL
    UNWIND near AS tie
    RETURN tie[0] AS r, tie[1] AS n
    UNION ALL
    UNWIND between AS m
    WITH m WHERE COUNT { (m)-[:CONTRACTED_WITH|COOPERATES_WITH|WORKS_AT|ADVISES|LEADS|CO_BUILT|FOUNDED|MEMBER_OF|SERVED|INVESTED_IN|SUBSIDIARY_OF|PART_OF|LOCATED_IN|OWNS|POSTED|INVENTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE]-() } <= $hub
    MATCH (m)-[r:CONTRACTED_WITH|COOPERATES_WITH|WORKS_AT|ADVISES|LEADS|CO_BUILT|FOUNDED|MEMBER_OF|SERVED|INVESTED_IN|SUBSIDIARY_OF|PART_OF|LOCATED_IN|OWNS|POSTED|INVENTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE]-(n:Entity)
    WHERE NOT n:Hidden AND NOT coalesce(r.masked, false) AND (NOT n:NotIntroducing OR n.id IN $wide + $near)
    RETURN r, n LIMIT $limit
  }
  WITH ends, n, collect(r) AS ties, count(*) AS sights
  WITH n, ties, sights, COLLECT { MATCH (n)-[o:OWNS|POSTED|INVENTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE]-(t:Entity) WHERE n:Listing AND t IN ends AND NOT o IN ties AND NOT coalesce(o.masked, false) RETURN o } AS toEnds
  WHERE sights + size(toEnds) > 1
  UNWIND ties + toEnds AS r
  RETURN collect(DISTINCT r) AS further
}
UNWIND first + further AS r
WITH DISTINCT r LIMIT $limit
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN {id: a.id, name: a.name, labels: labels(a), illustrative: a.illustrative} AS from,
       {id: b.id, name: b.name, labels: labels(b), illustrative: b.illustrative} AS to,
       type(r) AS type, r.source AS source, r.since AS since, r.note AS note
