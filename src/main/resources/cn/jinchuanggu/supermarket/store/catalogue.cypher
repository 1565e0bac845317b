// One page of the public services with their provider.
// in: $category (or null), $track (or null), $skip, $limit
// out: id, name, summary, category, priceFen, priceUnit, days, voucher, providerId, providerName, segments, illustrative
MATCH (s:Service)
WHERE NOT s:Hidden AND ($category IS NULL OR coalesce(s.category, '其他') = $category)
  AND ($track IS NULL OR EXISTS { (s)-[:IN_SEGMENT]->(:Segment)-[:OF_TRACK]->(:Track {id: $track}) })
WITH s ORDER BY s.category, s.name, s.id SKIP $skip LIMIT $limit
OPTIONAL MATCH (p:ServiceProvider)-[:PROVIDES]->(s)
WITH s, head(collect(p)) AS p
RETURN s.id AS id, s.name AS name, s.summary AS summary, s.category AS category, s.priceFen AS priceFen,
       s.priceUnit AS priceUnit, s.days AS days, s.voucher AS voucher, p.id AS providerId, p.name AS providerName,
       COLLECT { MATCH (s)-[:IN_SEGMENT]->(g:Segment) RETURN g.name ORDER BY g.name } AS segments,
       s.illustrative AS illustrative
ORDER BY category, name, id
