// Public ties between parties, people and what they list: two rings around some ends, one ring around others.
// in: $wide, $near (ids of ends), $ring (ties read from one end, per group), $hub (none are read from
//     a node between that has more), $limit (ties at the most)
//     whoever introduces nobody may only be an end;
//     a tie that leads to what no other tie reaches is on no way between ends and is left out: most listings of an owner
// out: from, to {id, name, labels, illustrative}, type, source, since, note
// relies on: unique index entity_id; the types are those of WalkableTie, a test compares them
MATCH (e:Entity) WHERE e.id IN $wide + $near AND NOT e:Hidden
CALL (e) {
  MATCH (e)-[r:CONTRACTED_WITH|COOPERATES_WITH|WORKS_AT|ADVISES|LEADS|CO_BUILT|FOUNDED|MEMBER_OF|SERVED|INVESTED_IN|SUBSIDIARY_OF|PART_OF|LOCATED_IN]-(n:Party)
  WHERE NOT n:Hidden AND NOT coalesce(r.masked, false) AND (NOT n:NotIntroducing OR n.id IN $wide + $near)
  RETURN r, n LIMIT $ring
  UNION
  MATCH (e)-[r:OWNS|POSTED|INVENTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE]-(n:Entity)
  WHERE NOT n:Hidden AND NOT coalesce(r.masked, false) AND (NOT n:NotIntroducing OR n.id IN $wide + $near)
  RETURN r, n LIMIT $ring
}
WITH e, r, n, n.id IN $wide + $near OR COUNT { (n)-[:CONTRACTED_WITH|COOPERATES_WITH|WORKS_AT|ADVISES|LEADS|CO_BUILT|FOUNDED|MEMBER_OF|SERVED|INVESTED_IN|SUBSIDIARY_OF|PART_OF|LOCATED_IN|OWNS|POSTED|INVENTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE]-() } > 1 AS leadsOn
WITH collect(DISTINCT e) AS ends, collect(DISTINCT CASE WHEN leadsOn AND e.id IN $wide THEN r END) AS first,
     collect(DISTINCT CASE WHEN leadsOn AND e.id IN $wide THEN n END) AS between, collect(CASE WHEN leadsOn AND NOT e.id IN $wide THEN [r, n] END) AS near
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
  WITH n, collect(r) AS ties, count(*) AS sights WHERE sights > 1
  UNWIND ties AS r
  RETURN collect(DISTINCT r) AS further
}
UNWIND first + further AS r
WITH DISTINCT r LIMIT $limit
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN {id: a.id, name: a.name, labels: labels(a), illustrative: a.illustrative} AS from,
       {id: b.id, name: b.name, labels: labels(b), illustrative: b.illustrative} AS to,
       type(r) AS type, r.source AS source, r.since AS since, r.note AS note
