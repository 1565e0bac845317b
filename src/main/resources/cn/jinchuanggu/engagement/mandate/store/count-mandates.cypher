// How many mandates fit, by state? The filters of list-mandates.cypher but the state.
// in: $all, $parties, $account, $today, $text (null for any)    out: state, count
CALL () {
  UNWIND CASE WHEN $all THEN [1] ELSE [] END AS one MATCH (m:Mandate) RETURN m
  UNION UNWIND $parties AS party MATCH (m:Mandate {partyId: party}) RETURN m
  UNION MATCH (m:Mandate {broker: $account}) RETURN m
}
WITH m, CASE WHEN m.state = 'CONFIRMED' AND m.through < $today THEN 'EXPIRED' ELSE m.state END AS state
WHERE $text IS NULL OR m.id = $text OR m.partyName CONTAINS $text OR m.brokerName CONTAINS $text
RETURN state, count(m) AS count ORDER BY state
