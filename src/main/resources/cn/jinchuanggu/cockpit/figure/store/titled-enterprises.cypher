// Resident enterprises with a title that is valid on the day. A title whose day is not known is taken as valid.
// in: $illustrative, $day, $kinds ({title, months} each; months null for a title that does not end), $each (count titles, not enterprises)
// relies on: index party_resident
MATCH (e:Party:Enterprise)
WHERE e.residentSince <= $day AND coalesce(e.residentThrough, $day) >= $day AND coalesce(e.illustrative, false) = $illustrative AND NOT e:Hidden
UNWIND coalesce(e.titles, []) AS written
WITH e, written, split(written, '（')[0] AS title,
     CASE WHEN written =~ '.+（\\d{4}-\\d{2}-\\d{2}）' THEN date(substring(written, size(written) - 11, 10)) END AS since
UNWIND $kinds AS kind
WITH e, written, title, since, kind
WHERE kind.title = title AND (since IS NULL OR (since <= $day AND (kind.months IS NULL OR $day < since + duration({months: kind.months}))))
WITH e, CASE WHEN $each THEN title ELSE '' END AS each, collect(DISTINCT written) AS held, min(since) AS first
RETURN coalesce(e.creditCode, e.id) + each AS key, e.id AS id, e.name AS name, CASE WHEN first > e.residentSince THEN first ELSE e.residentSince END AS day,
       reduce(text = '入驻 ' + toString(e.residentSince), t IN held | text + '；' + t) AS note, null AS fen, '' AS part, '' AS partName
