// One page of the applications for vouchers that fit, in the order asked for; what has nothing granted comes last.
// in: $parties (null: of everybody), $year, $state, $text (null: all), $sort (a constant of GrantQuery.Sort), $skip, $limit
CALL () {
  UNWIND CASE WHEN $parties IS NULL THEN [1] ELSE [] END AS one MATCH (g:VoucherGrant) RETURN g
  UNION ALL UNWIND $parties AS party MATCH (g:VoucherGrant {partyId: party}) WHERE g.year IS NOT NULL // as the index has both
  RETURN g
}
WITH g
WHERE ($year IS NULL OR g.year = $year) AND ($state IS NULL OR g.state = $state)
  AND ($text IS NULL OR g.id = $text OR g.partyName CONTAINS $text)
WITH g
ORDER BY CASE $sort WHEN 'OLDEST' THEN g.appliedOn WHEN 'ASKED' THEN -g.askedFen WHEN 'GRANTED' THEN -g.fen WHEN 'UNIT' THEN g.partyName END, g.appliedOn DESC, g.id SKIP $skip LIMIT $limit
RETURN properties(g) AS g
