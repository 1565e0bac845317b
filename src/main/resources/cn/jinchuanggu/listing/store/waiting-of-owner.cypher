// Listings of these parties that wait for their owner: drafts, returned ones, vague ones, and public ones that
// nobody has confirmed since a day. What came with the seed data waits for nobody until its owner changes it.
// in: $parties, $day, $limit    out: id, labels, title, state, confirmedOn
// relies on: unique index party.id
UNWIND $parties AS party
MATCH (:Party {id: party})-[:OWNS|POSTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE]->(l:Listing)
WHERE l.updatedAt IS NOT NULL
WITH DISTINCT l, coalesce(l.confirmedOn, l.listedOn) AS confirmedOn
WHERE l.state IN ['DRAFT', 'RETURNED', 'TO_REFINE'] OR l.state = 'PUBLISHED' AND confirmedOn <= $day
RETURN l.id AS id, labels(l) AS labels, l.name AS title, l.state AS state, confirmedOn
ORDER BY CASE l.state WHEN 'RETURNED' THEN 0 ELSE 1 END, CASE WHEN confirmedOn IS NULL THEN 1 ELSE 0 END, confirmedOn, id LIMIT $limit
