// Every entity carries the roles of its kind, so that questions about parties and listings miss nobody.
// in: $roles [{kind, roles}]    out: id
MATCH (e:Entity)
WHERE any(kind IN $roles WHERE kind.kind IN labels(e) AND any(role IN kind.roles WHERE NOT role IN labels(e)))
RETURN e.id AS id ORDER BY id LIMIT 20
