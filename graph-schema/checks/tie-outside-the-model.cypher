// Every tie joins what the model says it joins.
// in: $ties [{type, from, to}] (kinds or roles)    out: id (from, type, to)
MATCH (a:Entity)-[r]->(b:Entity)
WHERE NOT any(tie IN $ties WHERE tie.type = type(r)
              AND any(label IN labels(a) WHERE label IN tie.from) AND any(label IN labels(b) WHERE label IN tie.to))
RETURN a.id + ' ' + type(r) + ' ' + b.id AS id ORDER BY id LIMIT 20
