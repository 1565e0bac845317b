// Every public listing has an owner.
// out: id
MATCH (l:Listing)
WHERE NOT l:Hidden AND NOT EXISTS { (:Party)-[:OWNS|POSTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE]->(l) }
RETURN l.id AS id ORDER BY id LIMIT 20
