// One page of the applications for vouchers that fit, the latest first.
// in: $parties (null: of everybody), $year, $state, $text (null: all), $skip, $limit
CALL () {
  UNWIND CASE WHEN $parties IS NULL THEN [1] ELSE [] END AS one MATCH (g:VoucherGrant) RETURN g
  UNION ALL UNWIND $parties AS party MATCH (g:VoucherGrant {partyId: party}) WHERE g.year IS NOT NULL // as the index has both
  RETURN g
}
WITH g
WHERE ($year IS NULL OR g.year = $year) AND ($state IS NULL OR g.state = $state)
  AND ($text IS NULL OR g.id = $text OR g.partyName CONTAINS $text)
RETURN properties(g) AS g ORDER BY g.appliedOn DESC, g.id SKIP $skip LIMIT $limit
