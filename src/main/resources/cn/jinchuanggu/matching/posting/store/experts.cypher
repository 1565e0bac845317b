// Public experts who may do what is asked: who made an achievement that means it, who works in the discipline, who is known for a keyword.
// in: $achievements (ids), $field (id of a discipline, or ''), $concepts (ids), $each (experts of one way), $most (achievements of an expert)
// out: id, name, illustrative, title, expertise, fields (codes), places [{id, name, region}], evidence [{id, title, tracks, patents}]
// relies on: unique index entity_id; every expansion ends at a LIMIT
CALL () {
  UNWIND $achievements AS id
  MATCH (a:Entity {id: id})<-[r:INVENTED]-(e:Expert)
  WHERE NOT a:Hidden AND NOT coalesce(r.masked, false)
  RETURN e LIMIT $each
  UNION
  MATCH (f:Entity {id: $field})<-[:IN_FIELD]-(e:Expert)
  RETURN e LIMIT $each
  UNION
  UNWIND $concepts AS id
  MATCH (c:Entity {id: id})<-[:ABOUT]-(e:Expert)
  RETURN e LIMIT $each
}
WITH DISTINCT e
WHERE NOT e:Hidden
CALL (e) {
  MATCH (e)-[r:INVENTED]->(a:Achievement)
  WHERE NOT a:Hidden AND NOT coalesce(r.masked, false)
  WITH a ORDER BY a.id IN $achievements DESC, a.id LIMIT $most
  RETURN collect({id: a.id, title: a.name, patents: COUNT { (a)-[:PROTECTED_BY]->(:Patent) },
                  tracks: COLLECT { MATCH (a)-[:IN_SEGMENT]->(:Segment)-[:OF_TRACK]->(t:Track) RETURN DISTINCT t.id }}) AS evidence
}
RETURN e.id AS id, e.name AS name, coalesce(e.illustrative, false) AS illustrative, e.title AS title, coalesce(e.expertise, []) AS expertise, evidence,
       COLLECT { MATCH (e)-[:IN_FIELD]->(f:Field) RETURN f.code ORDER BY f.code } AS fields,
       COLLECT { MATCH (e)-[:WORKS_AT]->(p:Party) WHERE NOT p:Hidden RETURN p {.id, .name, .region} ORDER BY p.id } AS places
ORDER BY id
