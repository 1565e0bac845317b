// What was merged, and into what it is found now, over several merges.
// out: id, into
MATCH (m:Merged)-[:MERGED_INTO*1..]->(e:Entity)
WHERE NOT e:Merged
RETURN m.id AS id, e.id AS into
