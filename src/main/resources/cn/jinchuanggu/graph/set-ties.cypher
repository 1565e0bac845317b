// Writes ties exactly as given.
// in: $rows [{from, type, to, properties}]
// relies on: unique index entity_id
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:$(row.type)]->(b)
SET r = row.properties
