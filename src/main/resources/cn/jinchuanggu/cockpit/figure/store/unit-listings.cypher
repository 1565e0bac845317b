// What each unit has published.
// in: $illustrative, $day
MATCH (l:Listing) WHERE coalesce(l.illustrative, false) = $illustrative AND NOT l:Hidden AND (l.listedOn IS NULL OR l.listedOn <= $day)
MATCH (p:Party)-[:OWNS|POSTED|PROVIDES|OPENS|SEEKS]->(l)
RETURN l.id AS key, l.id AS id, l.name AS name, l.listedOn AS day, p.name AS note, null AS fen, p.id AS part, p.name AS partName
