// What two entities are both about: tracks, segments, fields and concepts at which public ties of both end.
// in: $one, $other, $limit    out: id, name, labels, sourceOne, sourceOther
// relies on: unique index entity_id; a rarer kind of topic says more, so concepts come first
MATCH (a:Entity {id: $one})-[x:ABOUT|IN_FIELD|IN_SEGMENT|IN_TRACK|SUPPORTS|FOCUSES_ON]->(t:Entity)
MATCH (b:Entity {id: $other})-[y:ABOUT|IN_FIELD|IN_SEGMENT|IN_TRACK|SUPPORTS|FOCUSES_ON]->(t)
WHERE NOT a:Hidden AND NOT b:Hidden AND NOT t:Hidden AND NOT coalesce(x.masked, false) AND NOT coalesce(y.masked, false)
WITH t, head(collect(x.source)) AS sourceOne, head(collect(y.source)) AS sourceOther
RETURN t.id AS id, t.name AS name, labels(t) AS labels, sourceOne, sourceOther
ORDER BY CASE WHEN t:Concept THEN 0 WHEN t:Field THEN 1 WHEN t:Segment THEN 2 ELSE 3 END, id LIMIT $limit
