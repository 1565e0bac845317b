// Who stands around these entities. Topics are left out: sharing an industry is no acquaintance.
// in: $ids, $limit (neighbours of one)    out: id, other, name, type
// relies on: unique index entity_id
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[r]-(n:Entity)
  WHERE NOT n:Hidden AND NOT coalesce(r.masked, false) AND NOT (n:Track OR n:Segment OR n:Field OR n:Concept)
  RETURN n.id AS other, n.name AS name, type(r) AS type LIMIT $limit
}
RETURN id, other, name, type ORDER BY id, other, type
