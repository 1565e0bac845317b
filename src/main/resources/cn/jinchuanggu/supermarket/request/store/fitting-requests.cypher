// Open requests in the categories of a provider's services for which it has not offered, the latest first.
// in: $parties (ids of the provider), $limit    out: r
MATCH (p:ServiceProvider)-[:PROVIDES]->(s:Service) WHERE p.id IN $parties AND NOT s:Hidden
WITH collect(DISTINCT s.category) + [''] AS categories
MATCH (r:ServiceRequest) WHERE r.state = 'OPEN' AND r.category IN categories AND NOT r.partyId IN $parties AND none(id IN r.offeredBy WHERE id IN $parties)
WITH r ORDER BY r.publishedOn DESC, r.id LIMIT $limit
RETURN properties(r) AS r
