// Which listings of this kind were published last?
// in: $label (Need or Achievement), $limit    out: id, title, segment, listedOn, illustrative
// reads every listing of the kind; the caller keeps the answer for some seconds
MATCH (l:Listing)
WHERE $label IN labels(l) AND l.state = 'PUBLISHED' AND NOT l:Hidden AND l.listedOn IS NOT NULL
WITH l ORDER BY l.listedOn DESC, l.id LIMIT $limit
OPTIONAL MATCH (l)-[:IN_SEGMENT]->(s:Segment)
WITH l, min(s.name) AS segment
RETURN l.id AS id, l.name AS title, segment, l.listedOn AS listedOn, coalesce(l.illustrative, false) AS illustrative
ORDER BY listedOn DESC, id
