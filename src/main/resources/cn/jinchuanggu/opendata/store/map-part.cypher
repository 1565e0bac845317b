// Where the next part of the site map ends.
// in: $after (id, '' for the first), $limit    out: last (id), changedAt (the latest)
// relies on: unique index entity_id
MATCH (e:Entity)
WHERE e.id > $after AND NOT e:Hidden
WITH e ORDER BY e.id LIMIT $limit
RETURN max(e.id) AS last, max(e.changedAt) AS changedAt
