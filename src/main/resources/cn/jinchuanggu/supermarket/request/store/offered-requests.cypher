// Open requests of these parties that have offers, the latest first.
// in: $parties, $limit    out: r
MATCH (r:ServiceRequest) WHERE r.partyId IN $parties AND r.state = 'OPEN' AND size(r.offeredBy) > 0
WITH r ORDER BY r.publishedOn DESC, r.id LIMIT $limit
RETURN properties(r) AS r
