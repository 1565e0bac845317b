// Which other claims hold these matters?
// in: $keys, $claim    out: key, claim, state, at (when it came to that state)
MATCH (m:ClaimMatter)<-[h:HOLDS]-(c:Claim)
WHERE m.key IN $keys AND h.released IS NULL AND c.id <> $claim
RETURN m.key AS key, c.id AS claim, c.state AS state, c.updatedAt AS at ORDER BY key, claim
