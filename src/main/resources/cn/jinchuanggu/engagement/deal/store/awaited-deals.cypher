// Deals of these parties or of this broker in which something is awaited by a day, and objections, for an operator everybody's.
// in: $parties, $broker, $operator, $limit    out: id, state, achievement, dueOn
// relies on: indexes deal.supplierPartyId, .demanderPartyId, .buyerPartyId, .brokerAccount, .state
CALL () {
  UNWIND $parties AS party MATCH (d:Deal {supplierPartyId: party}) WHERE d.dueOn IS NOT NULL OR d.state = 'OBJECTION' RETURN d
  UNION UNWIND $parties AS party MATCH (d:Deal {demanderPartyId: party}) WHERE d.dueOn IS NOT NULL RETURN d
  UNION UNWIND $parties AS party MATCH (d:Deal {buyerPartyId: party}) WHERE d.dueOn IS NOT NULL RETURN d
  UNION MATCH (d:Deal {brokerAccount: $broker}) WHERE d.dueOn IS NOT NULL RETURN d
  UNION WITH $operator AS operator WHERE operator MATCH (d:Deal {state: 'OBJECTION'}) RETURN d
}
OPTIONAL MATCH (a:Entity {id: d.achievementId})
RETURN d.id AS id, d.state AS state, a.name AS achievement, d.dueOn AS dueOn
ORDER BY CASE d.state WHEN 'OBJECTION' THEN 0 ELSE 1 END, CASE WHEN d.dueOn IS NULL THEN 1 ELSE 0 END, d.dueOn, d.id LIMIT $limit
