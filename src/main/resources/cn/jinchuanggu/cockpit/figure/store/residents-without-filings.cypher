// Resident enterprises that have applied for nothing since a day.
// in: $illustrative, $day, $from
// relies on: index party_resident
MATCH (e:Party:Enterprise)
WHERE e.residentSince <= $day AND coalesce(e.residentThrough, $day) >= $day AND coalesce(e.illustrative, false) = $illustrative AND NOT e:Hidden
  AND NOT EXISTS { MATCH (e)-[:FILED]->(p:Patent) WHERE p.filedOn >= $from AND p.filedOn <= $day }
RETURN coalesce(e.creditCode, e.id) AS key, e.id AS id, e.name AS name, e.residentSince AS day, '入驻以来还没有申请知识产权' AS note, null AS fen,
       '' AS part, '' AS partName
