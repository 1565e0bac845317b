// How many orders fit, by state? The filters of list-orders.cypher but the state.
// in: $all, $parties, $lateBefore, $text (null for any)    out: state, count
CALL () {
  UNWIND CASE WHEN $all THEN [1] ELSE [] END AS one MATCH (o:ServiceOrder) RETURN o
  UNION UNWIND $parties AS party MATCH (o:ServiceOrder {providerPartyId: party}) RETURN o
  UNION UNWIND $parties AS party MATCH (o:ServiceOrder {customerPartyId: party}) RETURN o
}
WITH o
WHERE ($lateBefore IS NULL OR o.dueOn < $lateBefore)
  AND ($text IS NULL OR o.id CONTAINS toLower($text) OR o.serviceName CONTAINS $text OR o.providerName CONTAINS $text OR o.customerName CONTAINS $text)
RETURN o.state AS state, count(o) AS count ORDER BY state
