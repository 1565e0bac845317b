// Published achievements that are this entity or belong to it and may be named with their owner.
// in: $id, $limit    out: id, name, priceFen, modes
// relies on: unique index entity_id
MATCH (e:Entity {id: $id})
CALL (e) {
  WITH e WHERE e:Achievement RETURN e AS a
  UNION
  MATCH (e)-[o:OWNS]->(a:Achievement) WHERE NOT coalesce(o.masked, false) RETURN a
}
WITH DISTINCT a WHERE NOT a:Hidden
RETURN a.id AS id, a.name AS name, a.priceFen AS priceFen, coalesce(a.modes, []) AS modes
ORDER BY a.name, a.id LIMIT $limit
