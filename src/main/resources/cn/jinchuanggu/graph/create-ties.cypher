// Writes ties of entities that were just written, so that none of them can be there.
// in: $rows [{from, type, to, properties}], no two alike    out: how many
// relies on: unique index entity_id
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN count(r) AS tied
