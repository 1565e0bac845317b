// Resident service institutions.
// in: $illustrative, $day, $funds (whether funds are among them)
// relies on: index party_resident
MATCH (p:Party)
WHERE p.residentSince <= $day AND coalesce(p.illustrative, false) = $illustrative AND NOT p:Hidden AND (p:ServiceProvider OR ($funds AND p:Fund))
RETURN coalesce(p.creditCode, p.id) AS key, p.id AS id, p.name AS name, p.residentSince AS day,
       CASE WHEN p:Fund THEN '科技金融机构' ELSE coalesce(head(p.qualifications), '科技服务机构') END AS note, null AS fen, '' AS part, '' AS partName
