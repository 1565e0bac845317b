// What is shown of the ways that are shown: their entities, and what their ties were about.
// in: $ids, $ties [{from, to, type}]    out: id, name, labels, illustrative, notes [{from, to, type, note}] of the ties that leave it
// relies on: unique index entity_id
MATCH (e:Entity) WHERE e.id IN $ids AND NOT e:Hidden
RETURN e.id AS id, e.name AS name, labels(e) AS labels, e.illustrative AS illustrative,
       COLLECT { UNWIND $ties AS tie WITH tie WHERE tie.from = e.id
                 MATCH (e)-[r]->(o:Entity {id: tie.to}) WHERE type(r) = tie.type AND r.note IS NOT NULL
                 RETURN {from: tie.from, to: tie.to, type: tie.type, note: r.note} } AS notes
ORDER BY id
