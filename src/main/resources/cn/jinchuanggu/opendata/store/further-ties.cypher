// The ties of one public entity that follow a tie, in the order of records.cypher; for entities that have very many.
// in: $id, $type, $other (of the last tie), $limit    out: from, type, to, source, since, note
// relies on: unique index entity_id
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[r:FILED|PROTECTED_BY|WORKS_AT|ADVISES|LEADS|CO_BUILT|FOUNDED|MEMBER_OF|COOPERATES_WITH|CONTRACTED_WITH|SERVED|INVESTED_IN|SUBSIDIARY_OF|PART_OF|LOCATED_IN|SUPPORTS|FOCUSES_ON|IN_TRACK|IN_SEGMENT|OF_TRACK|IN_FIELD|ABOUT|MERGED_INTO|RESPONSIBLE_FOR]->(o:Entity) RETURN r, o
  UNION ALL
  MATCH (e)<-[r:OWNS|POSTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE|INVENTED]-(o:Entity) RETURN r, o
}
WITH e, r, o
WHERE NOT e:Hidden AND NOT o:Hidden AND NOT coalesce(r.masked, false)
  AND (NOT (coalesce(e.masked, false) OR coalesce(o.masked, false)) OR type(r) IN ['IN_TRACK', 'IN_SEGMENT', 'IN_FIELD', 'ABOUT'])
  AND (type(r) > $type OR type(r) = $type AND o.id > $other)
RETURN startNode(r).id AS from, type(r) AS type, endNode(r).id AS to, r.source AS source, r.since AS since, r.note AS note
ORDER BY type, o.id LIMIT $limit
