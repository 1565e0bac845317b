// How many contracts somebody may see.
// in: $all, $parties, $account, $state, $text    out: count
MATCH (c:Contract)
WHERE ($all OR c.supplierId IN $parties OR c.demanderId IN $parties OR $account IN c.brokers)
  AND ($state IS NULL OR c.state = $state)
  AND ($text IS NULL OR c.id = $text OR c.number = $text OR c.name CONTAINS $text OR c.supplier CONTAINS $text OR c.demander CONTAINS $text)
RETURN count(c) AS count
