// Cases of everybody that fit, a page of them.
// in: $account, $view (a constant of CaseQuery.View), $body, $matter, $officer, $text (null for any), $now, $soon, $state (null for any), $sort, $skip, $limit
// out: id, state, version, applicant, illustrative, matters, bodies, officerName, filedAt, updatedAt, dueAt, waiting, escalated, score
MATCH (c:ServiceCase)
WHERE ($state IS NULL OR c.state = $state)
  AND ($body IS NULL OR $body IN c.bodies)
  AND ($matter IS NULL OR $matter IN c.matters)
  AND ($officer IS NULL OR c.officer = $officer)
  AND ($text IS NULL OR c.id CONTAINS toLower($text) OR c.applicant CONTAINS $text)
  AND CASE $view WHEN 'MINE' THEN c.officer = $account
                 WHEN 'OVERDUE' THEN c.dueAt < $now
                 WHEN 'SOON' THEN c.dueAt >= $now AND c.dueAt < $soon
                 WHEN 'WAITING' THEN c.waiting
                 WHEN 'ESCALATED' THEN c.escalated
                 ELSE true END
WITH c
ORDER BY CASE $sort WHEN 'FILED' THEN c.filedAt WHEN 'DUE' THEN c.dueAt END, CASE $sort WHEN 'CHANGED' THEN c.updatedAt END DESC, c.id
SKIP $skip LIMIT $limit
RETURN c.id AS id, c.state AS state, c.version AS version, c.applicant AS applicant, c.illustrative AS illustrative, c.matters AS matters, c.bodies AS bodies,
       c.officerName AS officerName, c.filedAt AS filedAt, c.updatedAt AS updatedAt, c.dueAt AS dueAt, c.waiting AS waiting, c.escalated AS escalated, c.score AS score
