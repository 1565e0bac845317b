// Which parties of these kinds are one or two ties away; being in the same place is no tie here.
// in: $id, $kinds (labels), $except (ids), $ring (ties looked at per party), $limit    out: id, steps
// relies on: unique index entity_id
MATCH (p:Party {id: $id})
CALL (p) {
  MATCH (p)-[r:CONTRACTED_WITH|COOPERATES_WITH|WORKS_AT|ADVISES|LEADS|CO_BUILT|FOUNDED|MEMBER_OF|SERVED|INVESTED_IN|SUBSIDIARY_OF]-(m:Party)
  WHERE NOT m:Hidden AND NOT coalesce(r.masked, false)
  RETURN DISTINCT m LIMIT $ring
}
CALL (m) {
  RETURN m AS party, 1 AS steps
  UNION
  MATCH (m)-[r:CONTRACTED_WITH|COOPERATES_WITH|WORKS_AT|ADVISES|LEADS|CO_BUILT|FOUNDED|MEMBER_OF|SERVED|INVESTED_IN|SUBSIDIARY_OF]-(party:Party)
  WHERE NOT party:Hidden AND NOT coalesce(r.masked, false)
  RETURN DISTINCT party, 2 AS steps LIMIT $ring
}
WITH party, min(steps) AS steps
WHERE NOT party.id IN $except AND any(label IN labels(party) WHERE label IN $kinds)
RETURN party.id AS id, steps
ORDER BY steps, id LIMIT $limit
