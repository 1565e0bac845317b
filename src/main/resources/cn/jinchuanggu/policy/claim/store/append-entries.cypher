// Writes entries on limits; sent again, it changes nothing.
// in: $claim, $entries [{id, key, amountFen, limitFen}], $at    out: written
MATCH (c:Claim {id: $claim})
UNWIND $entries AS entry
MATCH (a:CapAccount {key: entry.key})
MERGE (e:CapEntry {id: entry.id})
  ON CREATE SET e.amountFen = entry.amountFen, e.limitFen = entry.limitFen, e.at = $at
MERGE (e)-[:COUNTS_ON]->(a)
MERGE (c)-[:HAS_ENTRY]->(e)
RETURN count(e) AS written
