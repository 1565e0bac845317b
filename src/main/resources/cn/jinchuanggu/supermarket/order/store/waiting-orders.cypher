// Orders that wait for one of these parties or for the operator: what is due first, then what waits longest.
// in: $parties, $operator, $limit    out: order
CALL () {
  MATCH (o:ServiceOrder) WHERE o.providerPartyId IN $parties AND o.waitsFor = 'PROVIDER' RETURN o
  UNION MATCH (o:ServiceOrder) WHERE o.customerPartyId IN $parties AND o.waitsFor = 'CUSTOMER' RETURN o
  UNION MATCH (o:ServiceOrder) WHERE o.waitsFor = 'OPERATOR' AND $operator RETURN o
}
WITH o ORDER BY coalesce(o.dueOn, date('9999-12-31')), o.updatedAt, o.id LIMIT $limit
RETURN properties(o) AS order
