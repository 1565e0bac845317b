// Public loan products: services of 科技金融 that state an amount or the guarantees they take.
// in: $limit
// out: id, name, illustrative, summary, bankId, bankName, region, resident, ticketMinFen, ticketMaxFen, termMonths, guarantees, rateBasisPoints, tracks
MATCH (b:ServiceProvider)-[:PROVIDES]->(s:Service {category: '科技金融'})
WHERE NOT s:Hidden AND NOT b:Hidden AND (s.guarantees IS NOT NULL OR s.ticketMaxFen IS NOT NULL)
WITH s, b ORDER BY s.id LIMIT $limit
RETURN s.id AS id, s.name AS name, coalesce(s.illustrative, false) AS illustrative, coalesce(s.summary, '') AS summary, b.id AS bankId, b.name AS bankName,
       b.region AS region, EXISTS { (b)-[:LOCATED_IN]->(:Park) } AS resident, s.ticketMinFen AS ticketMinFen, s.ticketMaxFen AS ticketMaxFen,
       s.termMonths AS termMonths, coalesce(s.guarantees, []) AS guarantees, s.rateBasisPoints AS rateBasisPoints,
       COLLECT { MATCH (s)-[:IN_SEGMENT]->(:Segment)-[:OF_TRACK]->(t:Track) RETURN DISTINCT t.id ORDER BY t.id } AS tracks
ORDER BY id
