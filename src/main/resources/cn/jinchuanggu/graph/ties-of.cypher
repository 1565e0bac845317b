// The ties of an entity with everything that is written on them.
// in: $id    out: from, type, to, properties
// relies on: unique index entity_id
MATCH (e:Entity {id: $id})-[r]-(:Entity)
WHERE type(r) <> 'MERGED_INTO'
RETURN DISTINCT startNode(r).id AS from, type(r) AS type, endNode(r).id AS to, properties(r) AS properties
ORDER BY type, from, to
