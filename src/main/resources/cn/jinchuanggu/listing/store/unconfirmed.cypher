// Public listings that nobody has confirmed since a day, the oldest first. What came with the seed data has nobody who could
// confirm it, until somebody has done so once.
// in: $day (last day that is too long ago), $limit    out: id
MATCH (l:Listing)
WHERE NOT l:Hidden AND NOT l:Service AND l.state IN ['PUBLISHED', 'TO_REFINE']
WITH l, coalesce(l.confirmedOn, CASE WHEN l.enteredBy IS NOT NULL THEN l.listedOn END) AS confirmedOn
WHERE confirmedOn <= $day
RETURN l.id AS id ORDER BY confirmedOn, id LIMIT $limit
