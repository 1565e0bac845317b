// How many introductions of a reader stand in each state.
// in: $all, $parties, $account, $text, $from, $before    out: state, count
CALL () {
  UNWIND CASE WHEN $all THEN [1] ELSE [] END AS one MATCH (i:Introduction) RETURN i
  UNION UNWIND $parties AS party MATCH (i:Introduction {supplierPartyId: party}) RETURN i
  UNION UNWIND $parties AS party MATCH (i:Introduction {demanderPartyId: party}) RETURN i
  UNION MATCH (i:Introduction {proposer: $account}) RETURN i
}
WITH i
WHERE ($from IS NULL OR i.createdAt >= $from) AND ($before IS NULL OR i.createdAt < $before)
  AND ($text IS NULL OR i.id CONTAINS $text OR i.needTitle CONTAINS $text OR i.achievementTitle CONTAINS $text)
RETURN i.state AS state, count(*) AS count ORDER BY state
