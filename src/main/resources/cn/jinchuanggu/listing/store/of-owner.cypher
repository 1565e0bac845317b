// What a party has listed and fits, the latest change first, drafts included.
// in: $party, $tie, $state, $text (null for any), $skip, $limit    out: id, labels, title, state, listedOn, confirmedOn, illustrative
// relies on: unique index party.id
MATCH (p:Party {id: $party})-[t:OWNS|POSTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE]->(l:Listing)
WHERE ($tie IS NULL OR type(t) = $tie) AND ($state IS NULL OR l.state = $state) AND ($text IS NULL OR toLower(l.name) CONTAINS toLower($text))
WITH l ORDER BY l.revision DESC SKIP $skip LIMIT $limit
RETURN l.id AS id, labels(l) AS labels, l.name AS title, l.state AS state,
       l.listedOn AS listedOn, coalesce(l.confirmedOn, l.listedOn) AS confirmedOn, coalesce(l.illustrative, false) AS illustrative
ORDER BY l.revision DESC
