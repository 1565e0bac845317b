// Challenges that this reader may see and that fit, in the order asked for.
// in: $all, $parties, $state, $open, $today, $leastFen, $mine, $text (null or false for any), $sort, $skip, $limit
// out: id, title, publisher, state, awardFen, applyUntil, applicants, dueOn, illustrative
// relies on: index challenge_publisher
CALL () {
  UNWIND CASE WHEN $mine THEN [] ELSE [1] END AS one MATCH (c:Challenge) WHERE $all OR c.published RETURN c
  UNION UNWIND $parties AS party MATCH (c:Challenge {publisherPartyId: party}) RETURN c
}
WITH c
WHERE ($state IS NULL OR c.state = $state)
  AND (NOT $open OR c.state = 'OPEN' AND c.applyUntil >= $today)
  AND ($leastFen IS NULL OR c.awardFen >= $leastFen)
  AND ($text IS NULL OR c.title CONTAINS $text OR c.publisher CONTAINS $text OR c.id = $text)
WITH c ORDER BY CASE $sort WHEN 'DEADLINE' THEN c.applyUntil END,
  CASE $sort WHEN 'AWARD' THEN -c.awardFen END, c.updatedAt DESC, c.id SKIP $skip LIMIT $limit
RETURN c.id AS id, c.title AS title, c.publisher AS publisher, c.state AS state, c.awardFen AS awardFen, c.applyUntil AS applyUntil,
       c.applicants AS applicants, c.dueOn AS dueOn, c.illustrative AS illustrative
