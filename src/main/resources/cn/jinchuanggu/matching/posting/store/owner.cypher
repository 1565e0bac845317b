// What is known of who asks: stage, industries, seat.
// in: $id    out: stage, region, tracks (ids)
// relies on: unique index entity_id
MATCH (p:Entity {id: $id})
WHERE p:Party
RETURN p.stage AS stage, p.region AS region,
       COLLECT { MATCH (p)-[:IN_SEGMENT]->(:Segment)-[:OF_TRACK]->(t:Track) RETURN DISTINCT t.id
                 UNION MATCH (p)-[:IN_TRACK]->(t:Track) RETURN DISTINCT t.id } AS tracks
