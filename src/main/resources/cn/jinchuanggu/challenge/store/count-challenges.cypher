// How many challenges fit, by state? The filters of list-challenges.cypher but the state.
// in: $all, $parties, $open, $today, $leastFen, $mine, $text (null or false for any)    out: state, count
MATCH (c:Challenge)
WHERE ($all OR c.published OR c.publisherPartyId IN $parties)
  AND (NOT $open OR c.state = 'OPEN' AND c.applyUntil >= $today)
  AND ($leastFen IS NULL OR c.awardFen >= $leastFen)
  AND (NOT $mine OR c.publisherPartyId IN $parties)
  AND ($text IS NULL OR c.title CONTAINS $text OR c.publisher CONTAINS $text OR c.id = $text)
RETURN c.state AS state, count(c) AS count ORDER BY state
