// Needs and achievements of these parties that wait for their owner: drafts, returned ones, vague ones, and public ones that
// nobody has confirmed since a day. What came with the seed data waits for nobody.
// in: $parties, $day, $limit    out: id, need, title, state, confirmedOn
// relies on: unique index party.id
UNWIND $parties AS party
MATCH (:Party {id: party})-[:OWNS|POSTED]->(l:Listing)
WHERE (l:Need OR l:Achievement) AND l.enteredBy IS NOT NULL
WITH DISTINCT l, coalesce(l.confirmedOn, l.listedOn) AS confirmedOn
WHERE l.state IN ['DRAFT', 'RETURNED', 'TO_REFINE'] OR l.state = 'PUBLISHED' AND confirmedOn <= $day
RETURN l.id AS id, l:Need AS need, l.name AS title, l.state AS state, confirmedOn
ORDER BY CASE l.state WHEN 'RETURNED' THEN 0 ELSE 1 END, CASE WHEN confirmedOn IS NULL THEN 1 ELSE 0 END, confirmedOn, id LIMIT $limit
