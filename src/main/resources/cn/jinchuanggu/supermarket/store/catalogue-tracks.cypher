// How many public services of this category serve each industry?
// in: $category (or null)    out: key, services
MATCH (s:Service)-[:IN_SEGMENT]->(:Segment)-[:OF_TRACK]->(t:Track)
WHERE NOT s:Hidden AND ($category IS NULL OR coalesce(s.category, '其他') = $category)
RETURN t.id AS key, count(DISTINCT s) AS services
ORDER BY key
