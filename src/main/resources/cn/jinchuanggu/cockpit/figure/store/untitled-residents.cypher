// Resident enterprises without a title that is valid on the day: the nearest to one more.
// in: $illustrative, $day, $kinds ({title, months} each)
// relies on: index party_resident
MATCH (e:Party:Enterprise)
WHERE e.residentSince <= $day AND coalesce(e.residentThrough, $day) >= $day AND coalesce(e.illustrative, false) = $illustrative AND NOT e:Hidden
CALL (e) {
  UNWIND coalesce(e.titles, []) AS written
  UNWIND $kinds AS kind
  WITH kind, split(written, '（')[0] AS title,
       CASE WHEN written =~ '.+（\\d{4}-\\d{2}-\\d{2}）' THEN date(substring(written, size(written) - 11, 10)) END AS since
  WHERE kind.title = title AND (since IS NULL OR (since <= $day AND (kind.months IS NULL OR $day < since + duration({months: kind.months}))))
  RETURN count(*) AS valid
}
WITH e, valid WHERE valid = 0
RETURN coalesce(e.creditCode, e.id) AS key, e.id AS id, e.name AS name, e.residentSince AS day,
       '已入驻，' + coalesce(e.stage, '阶段不详') + '，还没有资质' AS note, null AS fen, '' AS part, '' AS partName
