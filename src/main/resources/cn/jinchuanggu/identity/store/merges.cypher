// The merges that stand, the latest first.
// in: $limit    out: gone, goneName, labels, stay, stayName, number, since
MATCH (g:Merged)-[m:MERGED_INTO]->(s:Entity)
RETURN g.id AS gone, g.name AS goneName, labels(g) AS labels, s.id AS stay, s.name AS stayName, m.number AS number, m.since AS since
ORDER BY number DESC LIMIT $limit
