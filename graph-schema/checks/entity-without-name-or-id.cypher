// Every entity has an id and a name.
// out: id
MATCH (e:Entity)
WHERE e.id IS NULL OR e.id = '' OR e.name IS NULL OR e.name = ''
RETURN coalesce(e.id, elementId(e)) AS id ORDER BY id LIMIT 20
