// How many cases of everybody fit, by state? The filters of list-cases.cypher but the state.
// in: $account, $view (a constant of CaseQuery.View), $body, $matter, $officer, $text (null for any), $now, $soon    out: state, count
MATCH (c:ServiceCase)
WHERE c.state IS NOT NULL
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
RETURN c.state AS state, count(c) AS count ORDER BY state
