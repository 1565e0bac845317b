// Deals that this reader is part of and that fit, in the order asked for; what has not what it is ordered by comes last.
// in: $all, $parties, $account, $state, $lateBefore, $text (null for any), $sort (a constant of DealQuery.Sort), $skip, $limit
// out: id, state, version, achievement, supplier, buyer, priceFen, updatedAt, dueOn
// relies on: indexes deal_supplier, deal_demander, deal_buyer, deal_broker
CALL () {
  UNWIND CASE WHEN $all THEN [1] ELSE [] END AS one MATCH (d:Deal) RETURN d
  UNION UNWIND $parties AS party MATCH (d:Deal {supplierPartyId: party}) RETURN d
  UNION UNWIND $parties AS party MATCH (d:Deal {demanderPartyId: party}) RETURN d
  UNION UNWIND $parties AS party MATCH (d:Deal {buyerPartyId: party}) RETURN d
  UNION MATCH (d:Deal {brokerAccount: $account}) RETURN d
}
WITH d
WHERE ($state IS NULL OR d.state = $state)
  AND ($lateBefore IS NULL OR d.dueOn < $lateBefore)
  AND ($text IS NULL OR d.id CONTAINS toLower($text)
       OR EXISTS { MATCH (e:Entity) WHERE e.id IN [d.achievementId, d.supplierPartyId, d.buyerPartyId] AND e.name CONTAINS $text })
WITH d, CASE $sort WHEN 'DUE' THEN d.dueOn WHEN 'PRICE' THEN -d.priceFen WHEN 'UNCHANGED' THEN d.updatedAt END AS least,
     CASE $sort WHEN 'NEWEST' THEN d.createdAt END AS latest
ORDER BY least, latest DESC, d.updatedAt DESC, d.id SKIP $skip LIMIT $limit
OPTIONAL MATCH (a:Entity {id: d.achievementId})
OPTIONAL MATCH (s:Entity {id: d.supplierPartyId})
OPTIONAL MATCH (b:Entity {id: d.buyerPartyId})
RETURN d.id AS id, d.state AS state, d.version AS version, a.name AS achievement, s.name AS supplier, b.name AS buyer, d.priceFen AS priceFen, d.updatedAt AS updatedAt,
       d.dueOn AS dueOn
ORDER BY least, latest DESC, d.updatedAt DESC, d.id
