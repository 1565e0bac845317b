// What a party has listed, newest first, drafts included.
// in: $party, $limit    out: id, kind, title, state, listedOn
MATCH (p:Party {id: $party})-[:OWNS|POSTED]->(l:Listing)
RETURN l.id AS id, CASE WHEN l:Need THEN 'NEED' ELSE 'ACHIEVEMENT' END AS kind, l.name AS title, l.state AS state,
       l.updatedAt AS updatedAt
ORDER BY l.updatedAt DESC, l.id LIMIT $limit
