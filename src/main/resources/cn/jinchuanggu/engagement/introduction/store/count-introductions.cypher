// How many introductions of a reader stand in each state.
// in: $all, $parties, $account, $text, $from, $before    out: state, count
MATCH (i:Introduction)
WHERE ($all OR i.supplierPartyId IN $parties OR i.demanderPartyId IN $parties OR i.proposer = $account)
  AND ($from IS NULL OR i.createdAt >= $from) AND ($before IS NULL OR i.createdAt < $before)
  AND ($text IS NULL OR i.id CONTAINS $text OR i.needTitle CONTAINS $text OR i.achievementTitle CONTAINS $text)
RETURN i.state AS state, count(*) AS count ORDER BY state
