// Entities of some kinds in tracks or segments.
// in: $topics (ids), $kinds (labels, empty for all), $limit    out: id
// relies on: unique index entity_id
MATCH (t:Entity) WHERE t.id IN $topics
MATCH (t)<-[:OF_TRACK]-{0,1}(x)<-[r:IN_TRACK|IN_SEGMENT|SUPPORTS|FOCUSES_ON]-(e:Entity)
WHERE NOT e:Hidden AND NOT coalesce(r.masked, false) AND (size($kinds) = 0 OR any(l IN labels(e) WHERE l IN $kinds))
WITH DISTINCT e LIMIT $limit
RETURN e.id AS id ORDER BY id
