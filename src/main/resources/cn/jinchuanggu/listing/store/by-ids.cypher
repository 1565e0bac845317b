// These listings, with what the index needs.
// in: $ids    out: labels, listing, owner, segment, segments, field, inventors
// relies on: unique index entity_id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
OPTIONAL MATCH (o:Party)-[:OWNS|POSTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE]->(n)
OPTIONAL MATCH (n)-[:IN_SEGMENT]->(s:Segment)
OPTIONAL MATCH (n)-[:IN_FIELD]->(f:Field)
WITH n, head(collect(o)) AS o, collect(DISTINCT s.id) AS segments, head(collect(f)) AS f
RETURN labels(n) AS labels, properties(n) AS listing, o {.id, .name, .region} AS owner, head(segments) AS segment, segments, f.code AS field,
       [] AS inventors
ORDER BY n.revision
