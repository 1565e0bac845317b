// Appends an event; sent again, it changes nothing. The head repeats what lists ask for.
// in: $id, $eventId, $event, $head    out: id
MATCH (c:Claim {id: $id})
MERGE (e:ClaimEvent {id: $eventId})
  ON CREATE SET e += $event
MERGE (c)-[:HAS_EVENT]->(e)
SET c += $head
RETURN e.id AS id
