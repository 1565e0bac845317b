// What is asked of an applicant: something to bring first, then what they think of a case that is closed.
// in: $account, $parties, $limit
// out: as list-cases.cypher
CALL () { MATCH (c:ServiceCase) WHERE c.account = $account RETURN c
          UNION MATCH (c:ServiceCase) WHERE c.partyId IN $parties RETURN c }
WITH c
WHERE c.waiting OR c.state = 'CLOSED'
RETURN c.id AS id, c.state AS state, c.version AS version, c.applicant AS applicant, c.illustrative AS illustrative, c.matters AS matters, c.bodies AS bodies,
       c.officerName AS officerName, c.filedAt AS filedAt, c.updatedAt AS updatedAt, c.dueAt AS dueAt, c.waiting AS waiting, c.escalated AS escalated, c.score AS score
ORDER BY waiting DESC, updatedAt, id LIMIT $limit
