// The same as of-owner.cypher for a party that has listed much: walks down all listings from the latest change and stops when the
// page is full, instead of reading everything that the party has listed to sort it.
// in: $party, $tie (null for any), $skip, $limit    out: id, labels, title, state, listedOn, confirmedOn, illustrative
// relies on: index listing_revision
MATCH (l:Listing) USING INDEX l:Listing(revision)
WHERE l.revision > 0
WITH l ORDER BY l.revision DESC
MATCH (l)<-[t:OWNS|POSTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE]-(p)
WHERE p.id = $party AND ($tie IS NULL OR type(t) = $tie)
RETURN l.id AS id, labels(l) AS labels, l.name AS title, l.state AS state,
       l.listedOn AS listedOn, coalesce(l.confirmedOn, l.listedOn) AS confirmedOn, coalesce(l.illustrative, false) AS illustrative
ORDER BY l.revision DESC SKIP $skip LIMIT $limit
