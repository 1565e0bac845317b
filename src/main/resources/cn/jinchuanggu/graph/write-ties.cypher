// Writes ties between entities that exist; the keys of those written come back.
// in: $rows [{key, from, type, to, properties}]    out: key
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:$(row.type)]->(b)
SET r += row.properties
RETURN row.key AS key
