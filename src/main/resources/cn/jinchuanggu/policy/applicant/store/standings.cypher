// What the graph says about the seat of these parties on a day. Who has left, or comes later, is not resident.
// in: $ids, $today    out: id, residentSince (null when it is not resident), region
// relies on: unique index entity_id
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, CASE WHEN e.residentSince <= $today AND coalesce(e.residentThrough, $today) >= $today THEN e.residentSince END AS residentSince, e.region AS region
ORDER BY id
