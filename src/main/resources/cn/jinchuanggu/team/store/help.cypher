// Which experts, platforms and services are about the same as a need, or about what solves it? Sharing a concept says most, then
// the field, then the segment, then a concept of an achievement that is to the point.
// in: $need, $achievements (ids), $around (ties read at a topic), $each (of a kind, at the most)
// out: kind, thing (properties), partyId, party, concepts and solutions [{id, name, source}] that it has with the need and with those achievements
// relies on: unique index entity_id; every expansion ends at a LIMIT. The need may be a draft: whoever asks has been let in before
CALL () {
  MATCH (n:Entity {id: $need})-[:ABOUT|IN_FIELD|IN_SEGMENT]->(t:Entity)
  RETURN DISTINCT t, true AS asked LIMIT 24
  UNION
  MATCH (a:Entity)-[r:ABOUT]->(t:Concept)
  WHERE a.id IN $achievements AND NOT a:Hidden AND NOT coalesce(r.masked, false)
  RETURN DISTINCT t, false AS asked LIMIT 24
}
WITH t, any(a IN collect(asked) WHERE a) AS asked
CALL (t) {
  MATCH (t)<-[r:ABOUT|IN_FIELD|IN_SEGMENT]-(thing:Expert|Platform|Service)
  WHERE NOT thing:Hidden AND NOT coalesce(r.masked, false)
  RETURN thing, r.source AS source LIMIT $around
}
WITH thing, sum(CASE WHEN NOT asked THEN 2 WHEN t:Concept THEN 8 WHEN t:Field THEN 4 ELSE 3 END) AS weight,
     collect(CASE WHEN t:Concept AND asked THEN {id: t.id, name: t.name, source: source} END) AS concepts,
     collect(CASE WHEN NOT asked THEN {id: t.id, name: t.name, source: source} END) AS solutions,
     CASE WHEN thing:Expert THEN 'Expert' WHEN thing:Platform THEN 'Platform' ELSE 'Service' END AS kind
ORDER BY weight DESC, thing.id
WITH kind, collect({thing: thing, concepts: concepts, solutions: solutions})[..$each] AS best
UNWIND best AS b
WITH kind, b.thing AS thing, b.concepts AS concepts, b.solutions AS solutions
CALL (thing) {
  OPTIONAL MATCH (thing)-[r:WORKS_AT|PROVIDES]-(p:Party)
  WHERE NOT p:Hidden AND NOT coalesce(r.masked, false) AND NOT thing:Platform
  RETURN p ORDER BY p.id LIMIT 1
}
RETURN kind, thing {.id, .name, .illustrative, .about, .summary, .expertise, .equipment, .category, .kind, .sources} AS thing, concepts, solutions,
       CASE WHEN thing:Platform THEN thing.id ELSE p.id END AS partyId, CASE WHEN thing:Platform THEN null ELSE p.name END AS party
