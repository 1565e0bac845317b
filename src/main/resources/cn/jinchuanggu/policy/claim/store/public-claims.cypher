// Claims in these states with everything that happened to them, the latest change first.
// in: $states, $article (null for any), $limit    out: head, events in their order
MATCH (c:Claim)
WHERE c.state IN $states AND ($article IS NULL OR c.article = $article)
WITH c ORDER BY c.updatedAt DESC, c.id LIMIT $limit
MATCH (c)-[:HAS_EVENT]->(e:ClaimEvent)
WITH c, e ORDER BY e.sequence
WITH c, collect(e {.*}) AS events
RETURN c {.*} AS head, events ORDER BY head.updatedAt DESC, head.id
