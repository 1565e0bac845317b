// How many applications for vouchers fit?
// in: $parties (null: of everybody), $year, $state, $text (null: all)
MATCH (g:VoucherGrant)
WHERE ($parties IS NULL OR g.partyId IN $parties) AND ($year IS NULL OR g.year = $year) AND ($state IS NULL OR g.state = $state)
  AND ($text IS NULL OR g.id = $text OR g.partyName CONTAINS $text)
RETURN count(g)
