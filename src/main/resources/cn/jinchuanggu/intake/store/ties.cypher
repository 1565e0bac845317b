// Ties between given ends, as they stand.
// in: $rows [{from, type, to}]    out: from, type, to, said
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r:$(row.type)]->(:Entity {id: row.to})
RETURN row.from AS from, row.type AS type, row.to AS to, properties(r) AS said
