// Whom an entity is tied to, best connected first.
// in: $id, $scan (looked at at the most)    out: id, labels
// relies on: unique index entity_id; cut before it is ordered, so a hub costs no more than the scan
MATCH (e:Entity {id: $id})-[r]-(o:Entity)
WHERE NOT e:Hidden AND NOT o:Hidden AND NOT coalesce(r.masked, false)
WITH DISTINCT o LIMIT $scan
RETURN o.id AS id, labels(o) AS labels
ORDER BY COUNT { (o)--() } DESC, id
