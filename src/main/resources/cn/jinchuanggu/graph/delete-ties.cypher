// Takes ties away.
// in: $rows [{from, type, to}]
// relies on: unique index entity_id
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r:$(row.type)]->(b:Entity {id: row.to})
DELETE r
