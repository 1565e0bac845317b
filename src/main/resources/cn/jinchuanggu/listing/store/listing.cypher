// One listing with its owner, segment and inventors, as far as this viewer may see it.
// in: $id, $party (viewer's party or null), $all (true for an operator)    out: labels, listing, owner, segment, segments, field, inventors
// relies on: unique index entity_id
MATCH (n:Entity {id: $id})
WHERE n:Listing
OPTIONAL MATCH (o:Party)-[:OWNS|POSTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE]->(n)
OPTIONAL MATCH (n)-[:IN_SEGMENT]->(s:Segment)
OPTIONAL MATCH (n)-[:IN_FIELD]->(f:Field)
WITH n, o, s, f
WHERE $all OR NOT n:Hidden OR o.id = $party
WITH n, head(collect(o)) AS o, min(s.id) AS segment, collect(DISTINCT s.id) AS segments, min(f.code) AS field
RETURN labels(n) AS labels, properties(n) AS listing, o {.id, .name, .region} AS owner, segment, segments, field,
       COLLECT { MATCH (e:Expert)-[:INVENTED]->(n) RETURN e.id ORDER BY e.id } AS inventors
