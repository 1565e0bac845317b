// Standing merges after one that have to do with any of these entities.
// in: $number, $ids    out: gone
MATCH (g:Merged)-[m:MERGED_INTO]->(s:Entity)
WHERE m.number > $number AND (g.id IN $ids OR s.id IN $ids)
RETURN g.id AS gone ORDER BY m.number DESC
