// The addresses of one part of the site map.
// in: $after (id, '' for the first), $limit    out: id, labels, changedAt
// relies on: unique index entity_id
MATCH (e:Entity)
WHERE e.id > $after AND NOT e:Hidden
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS id, labels(e) AS labels, e.changedAt AS changedAt
ORDER BY id
