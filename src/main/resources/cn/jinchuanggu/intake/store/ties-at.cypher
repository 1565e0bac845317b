// All ties of some types at some entities, in their stored direction.
// in: $ids, $types    out: from, type, to, said
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(:Entity)
WHERE type(r) IN $types
RETURN DISTINCT startNode(r).id AS from, type(r) AS type, endNode(r).id AS to, properties(r) AS said
