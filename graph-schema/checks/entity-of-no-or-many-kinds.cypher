// Every entity has exactly one kind.
// in: $kinds (labels of the model's kinds)    out: id
MATCH (e:Entity)
WHERE size([label IN labels(e) WHERE label IN $kinds]) <> 1
RETURN e.id AS id ORDER BY id LIMIT 20
