// Some services, as far as they are public, with their providers.
// in: $ids
// out: id, name, summary, category, priceFen, priceUnit, days, voucher, providerId, providerName, segments, qualifications, illustrative
MATCH (s:Service)
WHERE s.id IN $ids AND NOT s:Hidden
OPTIONAL MATCH (p:ServiceProvider)-[:PROVIDES]->(s)
WITH s, head(collect(p)) AS p
RETURN s.id AS id, s.name AS name, s.summary AS summary, s.category AS category, s.priceFen AS priceFen,
       s.priceUnit AS priceUnit, s.days AS days, s.voucher AS voucher, p.id AS providerId, p.name AS providerName,
       COLLECT { MATCH (s)-[:IN_SEGMENT]->(g:Segment) RETURN g.name ORDER BY g.name } AS segments,
       coalesce(s.qualifications, []) AS qualifications, s.illustrative AS illustrative
ORDER BY category, name, id
