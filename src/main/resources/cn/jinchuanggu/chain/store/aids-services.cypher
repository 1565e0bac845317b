// Which services of these categories serve the same parts of industries best?
// in: $categories, $segments, $tracks, $illustrative, $limit    out: id, name, kind, about, provider, same, near, voucher, illustrative
// relies on: index service_category
MATCH (s:Service) WHERE s.category IN $categories AND NOT s:Hidden AND (NOT coalesce(s.illustrative, false) OR $illustrative)
OPTIONAL MATCH (p:ServiceProvider)-[:PROVIDES]->(s) WHERE NOT p:Hidden
WITH s, head(collect(p.name)) AS provider, COLLECT { MATCH (s)-[:IN_SEGMENT]->(g:Segment) RETURN g.id } AS segments,
     COLLECT { MATCH (s)-[:IN_SEGMENT]->(:Segment)-[:OF_TRACK]->(t:Track) RETURN DISTINCT t.id } AS tracks
WITH s, provider, size([x IN segments WHERE x IN $segments]) AS same, size([x IN tracks WHERE x IN $tracks]) AS near, size(tracks) AS named
WHERE near > 0 OR named = 0 OR size($tracks) = 0 // what is for another industry is no help
RETURN s.id AS id, s.name AS name, 'Service' AS kind, s.category AS about, provider, same, near, coalesce(s.voucher, false) AS voucher, coalesce(s.illustrative, false) AS illustrative
ORDER BY same DESC, near DESC, voucher DESC, s.name, s.id LIMIT $limit
