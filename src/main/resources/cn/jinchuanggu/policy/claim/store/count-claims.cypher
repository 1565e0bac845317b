// How many claims fit, by state? The filters of list-claims.cypher but the state.
// in: $all, $parties, $account, $article, $year, $unit, $text (null for any)    out: state, count
MATCH (c:Claim)
WHERE ($all OR c.partyId IN $parties OR c.drafter = $account)
  AND ($article IS NULL OR c.article = $article)
  AND ($year IS NULL OR c.year = $year)
  AND ($unit IS NULL OR c.unitCode = toUpper($unit) OR c.unitName CONTAINS $unit)
  AND ($text IS NULL OR c.id CONTAINS toLower($text) OR c.unitName CONTAINS $text OR c.articleName CONTAINS $text OR c.matters CONTAINS $text)
RETURN c.state AS state, count(c) AS count ORDER BY state
