// Deals that this reader is part of and that fit, the latest change first.
// in: $all, $parties, $account, $state, $lateBefore, $text (null for any), $skip, $limit
// out: id, state, version, achievement, supplier, buyer, priceFen, updatedAt, dueOn
MATCH (d:Deal)
WHERE ($all OR d.supplierPartyId IN $parties OR d.demanderPartyId IN $parties OR d.buyerPartyId IN $parties OR d.brokerAccount = $account)
  AND ($state IS NULL OR d.state = $state)
  AND ($lateBefore IS NULL OR d.dueOn < $lateBefore)
OPTIONAL MATCH (a:Entity {id: d.achievementId})
OPTIONAL MATCH (s:Entity {id: d.supplierPartyId})
OPTIONAL MATCH (b:Entity {id: d.buyerPartyId})
WITH d, a.name AS achievement, s.name AS supplier, b.name AS buyer
WHERE $text IS NULL OR d.id CONTAINS toLower($text) OR achievement CONTAINS $text OR supplier CONTAINS $text OR buyer CONTAINS $text
RETURN d.id AS id, d.state AS state, d.version AS version, achievement, supplier, buyer, d.priceFen AS priceFen, d.updatedAt AS updatedAt,
       d.dueOn AS dueOn
ORDER BY d.updatedAt DESC, d.id SKIP $skip LIMIT $limit
