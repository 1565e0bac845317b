// Around a question: its records, the latest first. What has one key is listed once in a part.
// in: $part (null for all), $skip, $limit    out: key, id, name, day, note, fen, part, partName
WITH key, id, name, day, note, fen, coalesce(part, '') AS part, coalesce(partName, '') AS partName
ORDER BY day, id
WHERE $part IS NULL OR part = $part
WITH key, part, collect({id: id, name: name, day: day, note: note, fen: fen, partName: partName})[0] AS first, min(day) AS day, max(fen) AS fen
RETURN key, first.id AS id, first.name AS name, day, coalesce(first.note, '') AS note, fen, part, first.partName AS partName
ORDER BY day IS NULL, day DESC, key, part SKIP $skip LIMIT $limit
