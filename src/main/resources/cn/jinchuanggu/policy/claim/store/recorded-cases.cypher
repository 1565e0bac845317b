// Claims that were submitted and not withdrawn, by number: what is needed to compute them again.
// in: $after (number after which to begin), $limit    out: id, unit, article, facts, assessedOn
MATCH (c:Claim)
WHERE c.id > $after AND NOT c.state IN ['DRAFT', 'WITHDRAWN']
WITH c ORDER BY c.id LIMIT $limit
MATCH (c)-[:HAS_EVENT]->(e:ClaimEvent)
WHERE e.computed IS NOT NULL
WITH c, e ORDER BY e.sequence
WITH c, last(collect(e)) AS e
RETURN c.id AS id, c.unitName AS unit, c.article AS article, e.facts AS facts, c.assessedOn AS assessedOn ORDER BY id
