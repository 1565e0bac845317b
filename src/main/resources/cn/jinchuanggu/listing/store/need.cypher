// One need with its owner and segment, as far as this viewer may see it.
// in: $id, $party (viewer's party or null), $all (true for an operator)    out: n, owner, segment, hidden
MATCH (n:Need {id: $id})
OPTIONAL MATCH (o:Party)-[:POSTED]->(n)
OPTIONAL MATCH (n)-[:IN_SEGMENT]->(s:Segment)
OPTIONAL MATCH (n)-[:IN_FIELD]->(f:Field)
WITH n, o, s, f
WHERE $all OR NOT n:Hidden OR o.id = $party
RETURN properties(n) AS listing, o {.id, .name, .region} AS owner, s.id AS segment, f.code AS field, [] AS inventors
