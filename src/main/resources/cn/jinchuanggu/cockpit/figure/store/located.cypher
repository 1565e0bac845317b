// Parties whose place is one of the parks of an area.
// in: $illustrative, $day, $areas ({id, name, parks} each)
UNWIND $areas AS area
MATCH (k:Park) WHERE k.id IN area.parks
MATCH (p:Party)-[:LOCATED_IN]->(k)
WHERE coalesce(p.illustrative, false) = $illustrative AND NOT p:Hidden AND (p.residentSince IS NULL OR p.residentSince <= $day) AND coalesce(p.residentThrough, $day) >= $day
RETURN coalesce(p.creditCode, p.id) AS key, p.id AS id, p.name AS name, p.residentSince AS day, k.name AS note, null AS fen, area.id AS part, area.name AS partName
