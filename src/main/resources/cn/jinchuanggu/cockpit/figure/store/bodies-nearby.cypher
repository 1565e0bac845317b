// R&D bodies that residents help to build and that do not count yet: not resident themselves, or without a level.
// in: $illustrative, $day, $levels
// relies on: index party_resident
MATCH (e:Party)-[:CO_BUILT|MEMBER_OF|LEADS]->(p:Party:Platform)
WHERE e.residentSince <= $day AND coalesce(e.residentThrough, $day) >= $day AND coalesce(p.illustrative, false) = $illustrative AND coalesce(e.illustrative, false) = $illustrative AND NOT p:Hidden
  AND (p.residentSince IS NULL OR p.residentSince > $day OR p.level IS NULL OR NOT p.level IN $levels)
  AND NOT EXISTS { MATCH (lead:Party)-[:LEADS]->(p) WHERE lead.residentSince <= $day AND coalesce(lead.residentThrough, $day) >= $day AND p.level IN $levels }
WITH p, collect(DISTINCT e.name) AS builders
RETURN p.id AS key, p.id AS id, p.name AS name, p.recognisedOn AS day,
       coalesce(p.level + p.kind, '未认定') + '；入驻单位参与共建：' + reduce(text = '', b IN builders | text + CASE text WHEN '' THEN '' ELSE '、' END + b) AS note,
       null AS fen, '' AS part, '' AS partName
