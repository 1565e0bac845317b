// How many claims fit, by state? The filters of list-claims.cypher but the state.
// in: $all, $parties, $account, $article, $year, $unit, $text (null for any)    out: state, count
CALL () {
  UNWIND CASE WHEN $all THEN [1] ELSE [] END AS one MATCH (c:Claim) RETURN c
  UNION UNWIND $parties AS party MATCH (c:Claim {partyId: party}) RETURN c
  UNION MATCH (c:Claim {drafter: $account}) RETURN c
}
WITH c
WHERE ($article IS NULL OR c.article = $article)
  AND ($year IS NULL OR c.year = $year)
  AND ($unit IS NULL OR c.unitCode = toUpper($unit) OR c.unitName CONTAINS $unit)
  AND ($text IS NULL OR c.id CONTAINS toLower($text) OR c.unitName CONTAINS $text OR c.articleName CONTAINS $text OR c.matters CONTAINS $text)
RETURN c.state AS state, count(c) AS count ORDER BY state
