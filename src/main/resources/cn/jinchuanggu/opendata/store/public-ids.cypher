// Public entities in the order of their ids.
// in: $after (id, '' for the first), $kind (label or null), $limit    out: id
// relies on: unique index entity_id
MATCH (e:Entity)
WHERE e.id > $after AND NOT e:Hidden AND ($kind IS NULL OR $kind IN labels(e))
RETURN e.id AS id
ORDER BY id LIMIT $limit
