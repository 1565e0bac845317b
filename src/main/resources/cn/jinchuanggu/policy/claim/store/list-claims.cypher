// Claims that this reader sees and that fit, in the order asked for; what has no amount comes last.
// in: $all, $parties, $account, $state, $article, $year, $unit, $text (null for any), $sort (a constant of ClaimQuery.Sort), $skip, $limit    out: head
// relies on: indexes claim_party, claim_drafter
CALL () {
  UNWIND CASE WHEN $all THEN [1] ELSE [] END AS one MATCH (c:Claim) RETURN c
  UNION UNWIND $parties AS party MATCH (c:Claim {partyId: party}) RETURN c
  UNION MATCH (c:Claim {drafter: $account}) RETURN c
}
WITH c
WHERE ($state IS NULL OR c.state = $state)
  AND ($article IS NULL OR c.article = $article)
  AND ($year IS NULL OR c.year = $year)
  AND ($unit IS NULL OR c.unitCode = toUpper($unit) OR c.unitName CONTAINS $unit)
  AND ($text IS NULL OR c.id CONTAINS toLower($text) OR c.unitName CONTAINS $text OR c.articleName CONTAINS $text OR c.matters CONTAINS $text)
WITH c
ORDER BY CASE $sort WHEN 'OLDEST' THEN c.createdAt WHEN 'UNCHANGED' THEN c.updatedAt WHEN 'AMOUNT' THEN -coalesce(c.decidedFen, c.computedFen) WHEN 'UNIT' THEN c.unitName END,
         CASE $sort WHEN 'CHANGED' THEN c.updatedAt END DESC, c.createdAt DESC, c.id SKIP $skip LIMIT $limit
RETURN c {.*} AS head
