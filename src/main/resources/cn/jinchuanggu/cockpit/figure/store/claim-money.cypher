// Money of claims, by article: what was approved, paid or taken back, on the day that the step names or was taken.
// in: $illustrative, $day, $step (APPROVE, PAY or RECOVER)
// relies on: index claim_event_step
MATCH (e:ClaimEvent {step: $step})
WITH e, coalesce(e.day, date(e.at)) AS day WHERE day <= $day
MATCH (c:Claim)-[:HAS_EVENT]->(e) WHERE coalesce(c.illustrative, false) = $illustrative
RETURN e.id AS key, c.id AS id, c.id + ' ' + c.unitName AS name, day, c.articleName AS note, e.amountFen AS fen,
       right('0' + toString(c.article), 2) AS part, c.articleName AS partName
