// How many deals fit, by state? The filters of list-deals.cypher but the state.
// in: $all, $parties, $account, $lateBefore, $text (null for any)    out: state, count
CALL () {
  UNWIND CASE WHEN $all THEN [1] ELSE [] END AS one MATCH (d:Deal) RETURN d
  UNION UNWIND $parties AS party MATCH (d:Deal {supplierPartyId: party}) RETURN d
  UNION UNWIND $parties AS party MATCH (d:Deal {demanderPartyId: party}) RETURN d
  UNION UNWIND $parties AS party MATCH (d:Deal {buyerPartyId: party}) RETURN d
  UNION MATCH (d:Deal {brokerAccount: $account}) RETURN d
}
WITH d
WHERE ($lateBefore IS NULL OR d.dueOn < $lateBefore)
  AND ($text IS NULL OR d.id CONTAINS toLower($text)
       OR EXISTS { MATCH (e:Entity) WHERE e.id IN [d.achievementId, d.supplierPartyId, d.buyerPartyId] AND e.name CONTAINS $text })
RETURN d.state AS state, count(d) AS count ORDER BY state
