// How many deals fit, by state? The filters of list-deals.cypher but the state.
// in: $all, $parties, $account, $lateBefore, $text (null for any)    out: state, count
MATCH (d:Deal)
WHERE ($all OR d.supplierPartyId IN $parties OR d.demanderPartyId IN $parties OR d.buyerPartyId IN $parties OR d.brokerAccount = $account)
  AND ($lateBefore IS NULL OR d.dueOn < $lateBefore)
OPTIONAL MATCH (a:Entity {id: d.achievementId})
OPTIONAL MATCH (s:Entity {id: d.supplierPartyId})
OPTIONAL MATCH (b:Entity {id: d.buyerPartyId})
WITH d, a.name AS achievement, s.name AS supplier, b.name AS buyer
WHERE $text IS NULL OR d.id CONTAINS toLower($text) OR achievement CONTAINS $text OR supplier CONTAINS $text OR buyer CONTAINS $text
RETURN d.state AS state, count(d) AS count ORDER BY state
