// Listings that are newer than a revision, oldest change first, with what the index needs.
// in: $after, $limit    out: labels, listing, owner, segment, segments, field, inventors
// relies on: index listing_revision
MATCH (n:Listing)
WHERE n.revision > $after
WITH n ORDER BY n.revision LIMIT $limit
OPTIONAL MATCH (o:Party)-[:OWNS|POSTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE]->(n)
OPTIONAL MATCH (n)-[:IN_SEGMENT]->(s:Segment)
OPTIONAL MATCH (n)-[:IN_FIELD]->(f:Field)
WITH n, head(collect(o)) AS o, collect(DISTINCT s.id) AS segments, head(collect(f)) AS f
RETURN labels(n) AS labels, properties(n) AS listing, o {.id, .name, .region} AS owner, head(segments) AS segment, segments, f.code AS field,
       [] AS inventors
ORDER BY n.revision
