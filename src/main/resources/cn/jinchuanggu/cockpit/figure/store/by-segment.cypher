// What belongs to each segment of the three industries.
// in: $illustrative, $day, $label
MATCH (s:Segment)-[:OF_TRACK]->(t:Track)
MATCH (n)-[:IN_SEGMENT]->(s)
WHERE $label IN labels(n) AND coalesce(n.illustrative, false) = $illustrative AND NOT n:Hidden AND (n.listedOn IS NULL OR n.listedOn <= $day)
RETURN n.id AS key, n.id AS id, n.name AS name, n.listedOn AS day, t.name AS note, null AS fen, s.id AS part, t.name + ' · ' + s.name AS partName
