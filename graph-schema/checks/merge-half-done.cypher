// What was merged is hidden and leads to exactly one entity; nothing else leads there.
// out: id
MATCH (e:Entity)
WHERE (e:Merged OR EXISTS { (e)-[:MERGED_INTO]->() })
  AND (NOT e:Merged OR NOT e:Hidden OR COUNT { (e)-[:MERGED_INTO]->(:Entity) } <> 1)
RETURN e.id AS id ORDER BY id LIMIT 20
