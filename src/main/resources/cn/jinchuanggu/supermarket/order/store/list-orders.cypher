// Orders of this reader that fit, sorted as asked. Names stand on the order, so that a long list joins nothing.
// in: $all, $parties, $state, $lateBefore, $text (null for any), $sort, $skip, $limit    out: order
CALL () {
  UNWIND CASE WHEN $all THEN [1] ELSE [] END AS one MATCH (o:ServiceOrder) RETURN o
  UNION UNWIND $parties AS party MATCH (o:ServiceOrder {providerPartyId: party}) RETURN o
  UNION UNWIND $parties AS party MATCH (o:ServiceOrder {customerPartyId: party}) RETURN o
}
WITH o
WHERE ($state IS NULL OR o.state = $state) AND ($lateBefore IS NULL OR o.dueOn < $lateBefore)
  AND ($text IS NULL OR o.id CONTAINS toLower($text) OR o.serviceName CONTAINS $text OR o.providerName CONTAINS $text OR o.customerName CONTAINS $text)
WITH o
ORDER BY CASE WHEN $sort = 'DUE' THEN coalesce(o.dueOn, date('9999-12-31')) END, CASE WHEN $sort = 'PRICE' THEN -coalesce(o.priceFen, 0) END,
         o.updatedAt DESC, o.id SKIP $skip LIMIT $limit
RETURN properties(o) AS order
