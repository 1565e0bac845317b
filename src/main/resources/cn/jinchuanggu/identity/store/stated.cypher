// Entities on which more than their own node speaks: by statements, or by what was merged into them.
// in: $limit    out: id
CALL () {
  MATCH (s:Statement) RETURN s.subject AS id
  UNION
  MATCH (:Merged)-[:MERGED_INTO]->(e:Entity) WHERE NOT e:Merged RETURN e.id AS id
}
RETURN DISTINCT id ORDER BY id LIMIT $limit
