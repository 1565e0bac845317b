// Claims that this reader sees and that fit, newest first.
// in: $all, $parties, $account, $state, $article, $year, $unit, $text (null for any), $skip, $limit    out: head
MATCH (c:Claim)
WHERE ($all OR c.partyId IN $parties OR c.drafter = $account)
  AND ($state IS NULL OR c.state = $state)
  AND ($article IS NULL OR c.article = $article)
  AND ($year IS NULL OR c.year = $year)
  AND ($unit IS NULL OR c.unitCode = toUpper($unit) OR c.unitName CONTAINS $unit)
  AND ($text IS NULL OR c.id CONTAINS toLower($text) OR c.unitName CONTAINS $text OR c.articleName CONTAINS $text OR c.matters CONTAINS $text)
RETURN c {.*} AS head ORDER BY c.createdAt DESC, c.id SKIP $skip LIMIT $limit
