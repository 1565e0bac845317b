// Which parties of this kind are about the same parts of industries?
// in: $kind, $kinds (of platforms; empty for any), $segments, $tracks, $illustrative, $limit    out: id, name, kind, about, same, near, illustrative
MATCH (p:$($kind)) WHERE NOT p:Hidden AND (NOT coalesce(p.illustrative, false) OR $illustrative) AND (size($kinds) = 0 OR p.kind IN $kinds)
WITH p, COLLECT { MATCH (p)-[:IN_SEGMENT]->(g:Segment) RETURN g.id UNION MATCH (p)-[w:INVENTED|OWNS]->(:Achievement)-[:IN_SEGMENT]->(g:Segment) WHERE NOT coalesce(w.masked, false) RETURN g.id } AS segments,
     COLLECT { MATCH (p)-[:IN_TRACK|FOCUSES_ON|SUPPORTS]->(t:Track) RETURN t.id UNION MATCH (p)-[:IN_SEGMENT]->(:Segment)-[:OF_TRACK]->(t:Track) RETURN t.id
       UNION MATCH (p)-[w:INVENTED|OWNS]->(:Achievement)-[:IN_SEGMENT]->(:Segment)-[:OF_TRACK]->(t:Track) WHERE NOT coalesce(w.masked, false) RETURN t.id } AS tracks
WITH p, size([x IN segments WHERE x IN $segments]) AS same, size([x IN tracks WHERE x IN $tracks]) AS near, size(tracks) AS named
WHERE near > 0 OR named = 0 OR size($tracks) = 0 // what is for another industry is no help
RETURN p.id AS id, p.name AS name, $kind AS kind, CASE WHEN p.level IS NULL THEN p.kind ELSE p.level + coalesce(p.kind, '') END AS about, p.stages AS stages,
       same, near, coalesce(p.illustrative, false) AS illustrative
ORDER BY same DESC, near DESC, p.name, p.id LIMIT $limit
