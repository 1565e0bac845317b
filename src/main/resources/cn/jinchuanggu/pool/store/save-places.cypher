// Writes how far each entity is; what a person decided stays as it is.
// in: $rows [{id, facts}]
// relies on: unique pool_place_id
UNWIND $rows AS row
MERGE (p:PoolPlace {id: row.id})
ON CREATE SET p.state = 'OPEN', p.version = 0
SET p += row.facts
