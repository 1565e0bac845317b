// Public listings that nobody has confirmed since a day, the oldest first. What came with the seed data has nobody who could
// confirm it, until somebody has done so once.
// in: $day (last day that is too long ago), $from and $after (the day and the id after which it begins), $limit    out: id, confirmedOn
MATCH (l:Listing)
WHERE NOT l:Hidden AND l.state IN ['PUBLISHED', 'TO_REFINE']
WITH l, coalesce(l.confirmedOn, CASE WHEN l.enteredBy IS NOT NULL THEN l.listedOn END) AS confirmedOn
WHERE $from <= confirmedOn <= $day AND (confirmedOn > $from OR l.id > $after)
RETURN l.id AS id, confirmedOn ORDER BY confirmedOn, id LIMIT $limit
