// Claims in these states with everything that happened to them, those on notice first, then the latest change.
// in: $states, $article (null for any), $skip, $limit    out: head, events in their order
MATCH (c:Claim)
WHERE c.state IN $states AND ($article IS NULL OR c.article = $article)
WITH c ORDER BY CASE c.state WHEN 'NOTICE' THEN 0 ELSE 1 END, c.updatedAt DESC, c.id SKIP $skip LIMIT $limit
MATCH (c)-[:HAS_EVENT]->(e:ClaimEvent)
WITH c, e ORDER BY e.sequence
WITH c, collect(e {.*}) AS events
RETURN c {.*} AS head, events ORDER BY CASE head.state WHEN 'NOTICE' THEN 0 ELSE 1 END, head.updatedAt DESC, head.id
