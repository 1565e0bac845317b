// What a party has listed, newest first, drafts included.
// in: $party, $limit    out: id, labels, title, state, listedOn, confirmedOn, illustrative
MATCH (p:Party {id: $party})-[:OWNS|POSTED|OPENS|SEEKS|RECRUITS|CAN_SERVE]->(l:Listing)
RETURN l.id AS id, labels(l) AS labels, l.name AS title, l.state AS state,
       l.listedOn AS listedOn, coalesce(l.confirmedOn, l.listedOn) AS confirmedOn, coalesce(l.illustrative, false) AS illustrative
ORDER BY coalesce(toString(l.updatedAt), toString(l.listedOn), '') DESC, l.id LIMIT $limit
