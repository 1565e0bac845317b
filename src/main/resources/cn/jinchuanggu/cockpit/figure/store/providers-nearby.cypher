// Service institutions that have served residents and are not resident.
// in: $illustrative, $day
// relies on: index party_resident
MATCH (e:Party)<-[:SERVED]-(p:Party:ServiceProvider)
WHERE e.residentSince <= $day AND coalesce(e.residentThrough, $day) >= $day AND (p.residentSince IS NULL OR p.residentSince > $day) AND coalesce(p.illustrative, false) = $illustrative
  AND coalesce(e.illustrative, false) = $illustrative AND NOT p:Hidden
WITH p, count(DISTINCT e) AS served
RETURN coalesce(p.creditCode, p.id) AS key, p.id AS id, p.name AS name, null AS day, '服务过 ' + served + ' 家入驻单位，尚未入驻' AS note, null AS fen,
       '' AS part, '' AS partName
