// What a claim counts for on each limit, in 分.
// in: $claim    out: key, fen
MATCH (:Claim {id: $claim})-[:HAS_ENTRY]->(e:CapEntry)-[:COUNTS_ON]->(a:CapAccount)
RETURN a.key AS key, sum(e.amountFen) AS fen ORDER BY key
