// Claims that the public may read of: those on notice, and those approved since.
// in: $states, $article (null for any), $skip, $limit    out: head, total
MATCH (c:Claim)
WHERE c.state IN $states AND ($article IS NULL OR c.article = $article)
RETURN c.id AS id ORDER BY c.updatedAt DESC, c.id SKIP $skip LIMIT $limit
