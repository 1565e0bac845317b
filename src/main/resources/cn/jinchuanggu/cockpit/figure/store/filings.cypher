// What residents applied for: patents of three kinds and software copyrights, by the number of the application. What was filed until a
// residency ended goes on to count.
// in: $illustrative, $day, $from (filed no earlier), $whenResident (only what was filed after moving in)
// relies on: index patent_filed
MATCH (p:Patent)
WHERE p.filedOn >= $from AND p.filedOn <= $day AND coalesce(p.illustrative, false) = $illustrative AND NOT p:Hidden
MATCH (f:Party)-[:FILED]->(p)
WHERE f.residentSince <= $day AND coalesce(f.residentThrough, p.filedOn) >= p.filedOn AND coalesce(f.illustrative, false) = $illustrative AND NOT f:Hidden AND (NOT $whenResident OR f.residentSince <= p.filedOn)
WITH p, collect(f.name) AS filers
RETURN coalesce(p.patentNumber, p.applicationNumber, p.id) AS key, p.id AS id, p.name AS name, p.filedOn AS day,
       coalesce(p.kind, '') + reduce(text = '', f IN filers | text + '；' + f) AS note, null AS fen, '' AS part, '' AS partName
