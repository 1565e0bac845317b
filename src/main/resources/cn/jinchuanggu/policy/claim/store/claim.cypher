// A claim with everything that happened to it.
// in: $id    out: head, events in their order
MATCH (c:Claim {id: $id})
RETURN c {.*} AS head,
       COLLECT { MATCH (c)-[:HAS_EVENT]->(e:ClaimEvent) RETURN e {.*} ORDER BY e.sequence } AS events
