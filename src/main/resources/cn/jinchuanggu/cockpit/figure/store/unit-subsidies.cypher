// What was paid to each unit under the articles.
// in: $illustrative, $day
// relies on: index claim_event_step
MATCH (e:ClaimEvent {step: 'PAY'}) WITH e, coalesce(e.day, date(e.at)) AS day WHERE day <= $day
MATCH (c:Claim)-[:HAS_EVENT]->(e) WHERE coalesce(c.illustrative, false) = $illustrative
RETURN e.id AS key, c.id AS id, c.id AS name, day, c.articleName AS note, e.amountFen AS fen, c.unitCode AS part, c.unitName AS partName
