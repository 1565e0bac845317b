// Public funds with what they look for, and what they invested in one enterprise.
// in: $owner (id of the enterprise, '' when it is not known), $limit
// out: id, name, illustrative, about, stages, ticketMinFen, ticketMaxFen, prefers, tracks (ids), region, earlier (texts)
MATCH (f:Fund)
WHERE NOT f:Hidden
WITH f ORDER BY f.id LIMIT $limit
RETURN f.id AS id, f.name AS name, coalesce(f.illustrative, false) AS illustrative, f.about AS about, coalesce(f.stages, []) AS stages,
       f.ticketMinFen AS ticketMinFen, f.ticketMaxFen AS ticketMaxFen, coalesce(f.prefers, []) AS prefers, f.region AS region,
       COLLECT { MATCH (f)-[:FOCUSES_ON]->(t:Track) RETURN t.id ORDER BY t.id } AS tracks,
       COLLECT { MATCH (f)-[r:INVESTED_IN]->(:Enterprise {id: $owner}) WHERE NOT coalesce(r.masked, false)
                 RETURN trim(r.since + ' ' + coalesce(r.note, '')) ORDER BY r.since DESC } AS earlier
ORDER BY id
