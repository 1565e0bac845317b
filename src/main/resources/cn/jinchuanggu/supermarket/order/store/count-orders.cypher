// How many orders fit, by state? The filters of list-orders.cypher but the state.
// in: $all, $parties, $lateBefore, $text (null for any)    out: state, count
CALL () {
  WITH * WHERE $all MATCH (o:ServiceOrder) RETURN o
  UNION WITH * WHERE NOT $all MATCH (o:ServiceOrder) WHERE o.providerPartyId IN $parties RETURN o
  UNION WITH * WHERE NOT $all MATCH (o:ServiceOrder) WHERE o.customerPartyId IN $parties RETURN o
}
WITH o
WHERE ($lateBefore IS NULL OR o.dueOn < $lateBefore)
  AND ($text IS NULL OR o.id CONTAINS toLower($text) OR o.serviceName CONTAINS $text OR o.providerName CONTAINS $text OR o.customerName CONTAINS $text)
RETURN o.state AS state, count(o) AS count ORDER BY state
