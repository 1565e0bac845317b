// Every tie between entities says who says so and since when; 未注明 is an answer, nothing is not.
// out: id (from, type, to)
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.source IS NULL OR r.source = '' OR r.since IS NULL OR r.since = ''
RETURN a.id + ' ' + type(r) + ' ' + b.id AS id ORDER BY id LIMIT 20
