// What waits for an officer: new cases of others, then their own whose clock runs out by a moment.
// in: $account, $moment, $limit
// out: as list-cases.cypher
CALL () { MATCH (c:ServiceCase) WHERE c.state = 'FILED' AND c.account <> $account RETURN c, 0 AS rank, c.filedAt AS at ORDER BY at, c.id LIMIT $limit
          UNION MATCH (c:ServiceCase) WHERE c.officer = $account AND c.dueAt < $moment RETURN c, 1 AS rank, c.dueAt AS at ORDER BY at, c.id LIMIT $limit }
RETURN c.id AS id, c.state AS state, c.version AS version, c.applicant AS applicant, c.illustrative AS illustrative, c.matters AS matters, c.bodies AS bodies,
       c.officerName AS officerName, c.filedAt AS filedAt, c.updatedAt AS updatedAt, c.dueAt AS dueAt, c.waiting AS waiting, c.escalated AS escalated, c.score AS score
ORDER BY rank, at, id LIMIT $limit
