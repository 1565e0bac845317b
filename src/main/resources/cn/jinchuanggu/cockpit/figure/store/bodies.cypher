// Recognised R&D bodies of 市级 or higher in the valley: the body itself or who leads it is resident. Each recognition is a body.
// in: $illustrative, $day, $levels, $kinds (none for every kind), $carriers (count who leads them, not the bodies)
MATCH (p:Party:Platform)
WHERE p.level IN $levels AND (size($kinds) = 0 OR p.kind IN $kinds) AND coalesce(p.illustrative, false) = $illustrative AND NOT p:Hidden
  AND (p.recognisedOn IS NULL OR p.recognisedOn <= $day)
OPTIONAL MATCH (lead:Party)-[:LEADS]->(p)
WITH p, head(collect(lead)) AS lead
WITH p, lead, CASE WHEN p.residentSince <= $day THEN p.residentSince WHEN lead.residentSince <= $day AND coalesce(lead.residentThrough, $day) >= $day THEN lead.residentSince END AS resident
WHERE resident IS NOT NULL
RETURN CASE WHEN $carriers THEN coalesce(lead.creditCode, lead.id, p.id) ELSE p.id END AS key, p.id AS id, p.name AS name,
       CASE WHEN p.recognisedOn > resident THEN p.recognisedOn WHEN p.recognisedOn IS NOT NULL THEN resident END AS day,
       p.level + p.kind + coalesce('，' + toString(p.recognisedOn) + ' 认定', '，认定日期不详') + coalesce('；依托 ' + lead.name, '') AS note,
       null AS fen, '' AS part, '' AS partName
