// Nobody approves, pays or recovers what they decided themselves.
// out: id (the claim's)
MATCH (c:Claim)-[:HAS_EVENT]->(a:ClaimEvent)
WHERE a.step IN ['APPROVE', 'PAY', 'RECOVER']
MATCH (c)-[:HAS_EVENT]->(d:ClaimEvent {step: 'DECIDE'})
WHERE d.sequence < a.sequence
WITH c, a, d ORDER BY d.sequence
WITH c, a, last(collect(d.account)) AS decider
WHERE decider = a.account
RETURN DISTINCT c.id AS id ORDER BY id LIMIT 20
