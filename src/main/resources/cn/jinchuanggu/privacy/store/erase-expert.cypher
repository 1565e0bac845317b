// Takes an expert, and everything that was merged into them, out of the graph but for the id.
// in: $id    out: cleared (nodes and ties)
// relies on: unique index entity_id; what imports had changed can no longer be taken back where it names the person
MATCH (e:Expert {id: $id})
MATCH (m:Expert)-[:MERGED_INTO*0..]->(e)
WITH collect(DISTINCT m) AS persons
CALL (persons) {
  UNWIND persons AS m
  MATCH (m)-[r:!MERGED_INTO]-()
  DELETE r
  RETURN count(r) AS ties
}
CALL (persons) {
  UNWIND persons AS m
  OPTIONAL MATCH (s:Statement {subject: m.id})
  DETACH DELETE s
  RETURN count(s) AS statements
}
CALL (persons) {
  UNWIND persons AS m
  OPTIONAL MATCH (p:PoolPlace {entityId: m.id})
  DETACH DELETE p
  RETURN count(p) AS places
}
CALL (persons) {
  UNWIND persons AS m
  MATCH (c:ImportChanges) WHERE c.changes CONTAINS m.id OR c.changes CONTAINS m.name
  DETACH DELETE c
  RETURN count(c) AS changes
}
CALL (persons) {
  UNWIND persons AS m
  MATCH (p:ImportProblems) WHERE p.rows CONTAINS m.id OR p.rows CONTAINS m.name
  DETACH DELETE p
  RETURN count(p) AS problems
}
UNWIND persons AS m
SET m = {id: m.id, name: '已删除的个人', illustrative: m.illustrative, revision: m.revision, changedAt: m.changedAt}
SET m:Hidden:Withheld:Erased
WITH ties + statements + places + changes + problems AS others, count(m) AS nodes
RETURN others + nodes AS cleared
