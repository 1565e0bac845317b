// One matter of a unit belongs to one claim (第十九条), and a claim that was withdrawn or rejected holds none.
// out: id (the matter's key)
MATCH (m:ClaimMatter)<-[h:HOLDS]-(c:Claim)
WHERE h.released IS NULL
WITH m, collect(c) AS holders
WHERE size(holders) > 1 OR any(c IN holders WHERE c.state IN ['WITHDRAWN', 'REJECTED'])
RETURN m.key AS id ORDER BY id LIMIT 20
