// How many public services does each category have in this industry?
// in: $track (or null)    out: key, services
MATCH (s:Service)
WHERE NOT s:Hidden AND ($track IS NULL OR EXISTS { (s)-[:IN_SEGMENT]->(:Segment)-[:OF_TRACK]->(:Track {id: $track}) })
RETURN coalesce(s.category, '其他') AS key, count(s) AS services
ORDER BY services DESC, key
