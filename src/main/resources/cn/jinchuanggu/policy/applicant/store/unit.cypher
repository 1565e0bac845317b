// What the policy asks of a unit and the graph knows.
// in: $id    out: tracks (ids), platforms
// relies on: unique index entity_id
MATCH (e:Entity {id: $id})
RETURN COLLECT { MATCH (e)-[:IN_TRACK]->(t:Track) RETURN t.id UNION MATCH (e)-[:IN_SEGMENT]->(:Segment)-[:OF_TRACK]->(t:Track) RETURN t.id } AS tracks,
       COLLECT { MATCH (e)-[:LEADS]->(p:Platform) WHERE p.kind IS NOT NULL AND p.level IS NOT NULL
                 RETURN {kind: p.kind, level: p.level} ORDER BY p.id } AS platforms
