// One step out of each of these entities.
// in: $ids, $each (neighbours of one entity at the most), $from and $before (bounds of since, or null for any)
// out: id, other, labels (of the other)
// relies on: unique index entity_id
MATCH (e:Entity) WHERE e.id IN $ids AND NOT e:Hidden
CALL (e) {
  MATCH (e)-[r]-(o:Entity)
  WHERE NOT o:Hidden AND NOT coalesce(r.masked, false) AND ($from IS NULL OR $from <= r.since < $before)
  RETURN DISTINCT o LIMIT $each
}
RETURN e.id AS id, o.id AS other, labels(o) AS labels
ORDER BY id, other
