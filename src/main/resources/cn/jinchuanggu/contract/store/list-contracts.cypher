// Contracts that somebody may see and that fit, in the order asked for; what has not what it is ordered by comes last.
// in: $all, $parties, $broker (null for one who is none), $state, $text, $sort (a constant of ContractQuery.Sort), $skip, $limit    out: head
// relies on: indexes contract_supplier, contract_demander
CALL () {
  UNWIND CASE WHEN $all THEN [1] ELSE [] END AS one MATCH (c:Contract) RETURN c
  UNION UNWIND $parties AS party MATCH (c:Contract {supplierId: party}) RETURN c
  UNION UNWIND $parties AS party MATCH (c:Contract {demanderId: party}) RETURN c
  UNION UNWIND CASE WHEN $broker IS NULL THEN [] ELSE [$broker] END AS broker MATCH (c:Contract) WHERE broker IN c.brokers RETURN c
}
WITH c
WHERE ($state IS NULL OR c.state = $state)
  AND ($text IS NULL OR c.id = $text OR c.number = $text OR c.name CONTAINS $text OR c.supplier CONTAINS $text OR c.demander CONTAINS $text)
WITH c
ORDER BY CASE $sort WHEN 'OLDEST' THEN c.signedOn WHEN 'NUMBER' THEN c.number WHEN 'SUPPLIER' THEN c.supplier WHEN 'DEMANDER' THEN c.demander WHEN 'AMOUNT' THEN -c.contractFen END,
         CASE $sort WHEN 'CHANGED' THEN c.updatedAt END DESC, c.signedOn DESC, c.id
SKIP $skip LIMIT $limit
RETURN c {.*} AS head
