// Which public needs still lack something before an answer to them could be tested? Newest first.
// in: $limit    out: id
MATCH (n:Need {state: 'TO_REFINE'})
WHERE NOT n:Hidden
RETURN n.id AS id
ORDER BY n.listedOn DESC, n.id
LIMIT $limit
