// How many challenges fit, by state? The filters of list-challenges.cypher but the state.
// in: $all, $parties, $open, $today, $leastFen, $mine, $text (null or false for any)    out: state, count
CALL () {
  UNWIND CASE WHEN $mine THEN [] ELSE [1] END AS one MATCH (c:Challenge) WHERE $all OR c.published RETURN c
  UNION UNWIND $parties AS party MATCH (c:Challenge {publisherPartyId: party}) RETURN c
}
WITH c
WHERE (NOT $open OR c.state = 'OPEN' AND c.applyUntil >= $today)
  AND ($leastFen IS NULL OR c.awardFen >= $leastFen)
  AND ($text IS NULL OR c.title CONTAINS $text OR c.publisher CONTAINS $text OR c.id = $text)
RETURN c.state AS state, count(c) AS count ORDER BY state
