// What a picture needs to know of these entities.
// in: $ids    out: id, name, labels, illustrative, masked, topics (ids of tracks and segments), grade (best of its sources)
// relies on: unique indexes entity_id and source_key
MATCH (e:Entity) WHERE e.id IN $ids AND NOT e:Hidden
RETURN e.id AS id, e.name AS name, labels(e) AS labels, e.illustrative AS illustrative, e.masked AS masked,
       CASE WHEN e:Track OR e:Segment THEN [e.id] ELSE [] END
       + COLLECT { MATCH (e)-[r:IN_TRACK|IN_SEGMENT|SUPPORTS|FOCUSES_ON|OF_TRACK]->(t) WHERE NOT coalesce(r.masked, false) RETURN t.id }
       + COLLECT { MATCH (e)-[r:IN_SEGMENT]->(:Segment)-[:OF_TRACK]->(t:Track) WHERE NOT coalesce(r.masked, false) RETURN t.id } AS topics,
       COLLECT { MATCH (s:Source) WHERE s.key IN coalesce(e.sources, []) AND s.grade IS NOT NULL RETURN s.grade } AS grades
