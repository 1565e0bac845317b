// What was merged into an entity, over several merges, each with the sources of its facts.
// in: $id    out: properties, labels, sources
// relies on: unique index entity_id
MATCH (:Entity {id: $id})<-[:MERGED_INTO*1..]-(e:Entity)
OPTIONAL MATCH (s:Source)
WHERE s.key IN coalesce(e.sources, [])
WITH e, s ORDER BY s.grade, s.key
WITH e, collect(s) AS sources ORDER BY e.id
RETURN properties(e) AS properties, labels(e) AS labels,
       [x IN sources | {key: x.key, title: x.title, url: x.url, grade: x.grade, date: x.date}] AS sources
