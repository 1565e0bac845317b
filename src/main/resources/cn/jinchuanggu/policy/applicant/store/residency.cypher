// What the graph says about the seat of these parties.
// in: $ids    out: id, residentSince, region
// relies on: unique index entity_id
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.residentSince AS residentSince, e.region AS region
ORDER BY id
