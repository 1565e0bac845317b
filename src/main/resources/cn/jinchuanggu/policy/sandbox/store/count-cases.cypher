// How many cases are on record.
// out: count
MATCH (c:Claim) WHERE NOT c.state IN ['DRAFT', 'WITHDRAWN'] RETURN count(c) AS count
