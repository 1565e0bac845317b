// Which of these were merged, and into what they are found now, over several merges.
// in: $ids    out: id, into
// relies on: unique index entity_id
MATCH (m:Entity)
WHERE m.id IN $ids AND m:Merged
MATCH (m)-[:MERGED_INTO*1..]->(e:Entity)
WHERE NOT e:Merged
RETURN m.id AS id, e.id AS into
