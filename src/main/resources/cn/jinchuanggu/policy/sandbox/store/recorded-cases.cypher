// The next cases on record after an id: filed at some time and neither withdrawn nor still a draft, each with the facts it
// was last assessed with.
// in: $after, $limit    out: id, unit, article, assessedOn, facts
// relies on: unique index Claim.id
MATCH (c:Claim)
WHERE c.id > $after AND NOT c.state IN ['DRAFT', 'WITHDRAWN']
WITH c ORDER BY c.id LIMIT $limit
MATCH (c)-[:HAS_EVENT]->(e:ClaimEvent)
WHERE e.facts IS NOT NULL
WITH c, e ORDER BY e.sequence
WITH c, last(collect(e.facts)) AS facts
RETURN c.id AS id, c.unitName AS unit, c.article AS article, c.assessedOn AS assessedOn, facts ORDER BY id
