// Removes the ties of these types at one entity, whichever way they point.
// in: $id, $types
MATCH (e:Entity {id: $id})-[r]-()
WHERE type(r) IN $types
DELETE r
