// Resident enterprises that were recognised as technology enterprises. It counts from the later of moving in and the first title.
// in: $illustrative, $day, $from (moved in no earlier), $titles (names of titles; none for residents of every sort)
// relies on: index party_resident
MATCH (e:Party:Enterprise)
WHERE e.residentSince >= $from AND e.residentSince <= $day AND coalesce(e.residentThrough, $day) >= $day AND coalesce(e.illustrative, false) = $illustrative AND NOT e:Hidden
CALL (e) {
  UNWIND coalesce(e.titles, []) AS written
  WITH written, CASE WHEN written =~ '.+（\\d{4}-\\d{2}-\\d{2}）' THEN date(substring(written, size(written) - 11, 10)) END AS since
  WHERE split(written, '（')[0] IN $titles AND (since IS NULL OR since <= $day)
  RETURN collect(written) AS held, min(since) AS first
}
WITH e, held, first WHERE size(held) > 0 OR size($titles) = 0
RETURN coalesce(e.creditCode, e.id) AS key, e.id AS id, e.name AS name, CASE WHEN first > e.residentSince THEN first ELSE e.residentSince END AS day,
       reduce(text = '入驻 ' + toString(e.residentSince), t IN held | text + '；' + t) AS note, null AS fen, '' AS part, '' AS partName
