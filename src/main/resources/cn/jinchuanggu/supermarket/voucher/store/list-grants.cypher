// One page of the applications for vouchers that fit, the latest first.
// in: $parties (null: of everybody), $year, $state, $text (null: all), $skip, $limit
MATCH (g:VoucherGrant)
WHERE ($parties IS NULL OR g.partyId IN $parties) AND ($year IS NULL OR g.year = $year) AND ($state IS NULL OR g.state = $state)
  AND ($text IS NULL OR g.id = $text OR g.partyName CONTAINS $text)
RETURN properties(g) AS g ORDER BY g.appliedOn DESC, g.id SKIP $skip LIMIT $limit
