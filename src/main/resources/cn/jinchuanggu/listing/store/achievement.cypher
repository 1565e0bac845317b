// One achievement with its owner, segment and inventors, as far as this viewer may see it.
// in: $id, $party (viewer's party or null), $all (true for an operator)    out: listing, owner, segment, field, inventors
MATCH (n:Achievement {id: $id})
OPTIONAL MATCH (o:Party)-[:OWNS]->(n)
OPTIONAL MATCH (n)-[:IN_SEGMENT]->(s:Segment)
OPTIONAL MATCH (n)-[:IN_FIELD]->(f:Field)
WITH n, o, s, f
WHERE $all OR NOT n:Hidden OR o.id = $party
RETURN properties(n) AS listing, o {.id, .name, .region} AS owner, s.id AS segment, f.code AS field,
       COLLECT { MATCH (e:Expert)-[:INVENTED]->(n) RETURN e.id ORDER BY e.id } AS inventors
