// Contracts that somebody may see, the latest signed first.
// in: $all, $parties, $account, $state, $text, $skip, $limit    out: what a line shows
// relies on: unique index contract_id
MATCH (c:Contract)
WHERE ($all OR c.supplierId IN $parties OR c.demanderId IN $parties OR $account IN c.brokers)
  AND ($state IS NULL OR c.state = $state)
  AND ($text IS NULL OR c.id = $text OR c.number = $text OR c.name CONTAINS $text OR c.supplier CONTAINS $text OR c.demander CONTAINS $text)
RETURN c.id AS id, c.name AS name, c.state AS state, c.mode AS mode, c.supplier AS supplier, c.demander AS demander, c.signedOn AS signedOn, c.number AS number
ORDER BY c.signedOn DESC, c.id SKIP $skip LIMIT $limit
