// Recognised technology enterprises that are not resident, those first that work with a resident.
// in: $illustrative, $day, $titles
MATCH (e:Party:Enterprise)
WHERE (e.residentSince IS NULL OR e.residentSince > $day OR e.residentThrough < $day) AND e.titles IS NOT NULL AND coalesce(e.illustrative, false) = $illustrative AND NOT e:Hidden
  AND any(written IN e.titles WHERE split(written, '（')[0] IN $titles)
OPTIONAL MATCH (e)-[:COOPERATES_WITH|CONTRACTED_WITH|SUBSIDIARY_OF]-(other:Party) WHERE other.residentSince <= $day AND coalesce(other.residentThrough, $day) >= $day
WITH e, count(DISTINCT other) AS known
RETURN coalesce(e.creditCode, e.id) AS key, e.id AS id, e.name AS name, null AS day,
       CASE WHEN known > 0 THEN '与 ' + known + ' 家入驻单位有往来；' ELSE '' END + reduce(text = '', t IN e.titles | text + CASE text WHEN '' THEN '' ELSE '、' END + t) AS note,
       null AS fen, '' AS part, '' AS partName
