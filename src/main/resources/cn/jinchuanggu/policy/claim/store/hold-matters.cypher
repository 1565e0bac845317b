// Makes these the matters that the claim holds; what it held besides is released and stays on record.
// in: $claim, $keys, $at    out: held
MATCH (c:Claim {id: $claim})
OPTIONAL MATCH (c)-[old:HOLDS]->(m:ClaimMatter) WHERE old.released IS NULL AND NOT m.key IN $keys
SET old.released = $at
WITH DISTINCT c
UNWIND $keys AS key
MATCH (m:ClaimMatter {key: key})
MERGE (c)-[h:HOLDS]->(m)
  ON CREATE SET h.since = $at
REMOVE h.released
RETURN count(h) AS held
