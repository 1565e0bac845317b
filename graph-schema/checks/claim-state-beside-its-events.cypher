// The state and the version of a claim are those of its last event, and no event is missing in between.
// out: id
MATCH (c:Claim)
OPTIONAL MATCH (c)-[:HAS_EVENT]->(e:ClaimEvent)
WITH c, e ORDER BY e.sequence
WITH c, collect(e) AS events
WHERE size(events) = 0 OR c.version <> size(events) OR c.state <> last(events).state
   OR any(i IN range(0, size(events) - 1) WHERE events[i].sequence <> i + 1)
RETURN c.id AS id ORDER BY id LIMIT 20
