// Writes where these entities stand; one node for each.
// in: $rows [{id, facts}]
// relies on: unique chain_position_id
UNWIND $rows AS row
MERGE (c:ChainPosition {id: row.id})
SET c += row.facts
