// What a party has listed, newest first, drafts included.
// in: $party, $limit    out: id, kind, title, state, listedOn, confirmedOn, illustrative
MATCH (p:Party {id: $party})-[:OWNS|POSTED]->(l:Listing)
RETURN l.id AS id, CASE WHEN l:Need THEN 'NEED' ELSE 'ACHIEVEMENT' END AS kind, l.name AS title, l.state AS state,
       l.listedOn AS listedOn, coalesce(l.confirmedOn, l.listedOn) AS confirmedOn, coalesce(l.illustrative, false) AS illustrative
ORDER BY coalesce(toString(l.updatedAt), toString(l.listedOn), '') DESC, l.id LIMIT $limit
