// One public entity with the sources of its facts; one that was merged answers as what it was merged into.
// in: $id    out: properties, labels, sources
MATCH (asked:Entity {id: $id})
MATCH (asked)-[:MERGED_INTO*0..]->(e:Entity)
WHERE NOT e:Hidden
OPTIONAL MATCH (s:Source)
WHERE s.key IN coalesce(e.sources, [])
WITH e, s ORDER BY s.grade, s.key
RETURN properties(e) AS properties, labels(e) AS labels,
       [x IN collect(s) | {key: x.key, title: x.title, url: x.url, grade: x.grade, date: x.date}] AS sources
