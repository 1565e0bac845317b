// Which experts, platforms and services are about the same as a need? Sharing a concept says most, then the field, then the segment.
// in: $need, $around (ties read at a topic), $each (of a kind, at the most)
// out: kind, thing (properties), partyId, party, concepts [{id, name, source}] that both have, inField
// relies on: unique index entity_id; every expansion ends at a LIMIT. The need may be a draft: whoever asks has been let in before
MATCH (n:Need {id: $need})-[:ABOUT|IN_FIELD|IN_SEGMENT]->(t:Entity)
WITH DISTINCT t LIMIT 24
CALL (t) {
  MATCH (t)<-[r:ABOUT|IN_FIELD|IN_SEGMENT]-(thing:Expert|Platform|Service)
  WHERE NOT thing:Hidden AND NOT coalesce(r.masked, false)
  RETURN thing, r.source AS source LIMIT $around
}
WITH thing, sum(CASE WHEN t:Concept THEN 8 WHEN t:Field THEN 4 ELSE 3 END) AS weight,
     collect(CASE WHEN t:Concept THEN {id: t.id, name: t.name, source: source} END) AS concepts, any(topic IN collect(t) WHERE topic:Field) AS inField,
     CASE WHEN thing:Expert THEN 'Expert' WHEN thing:Platform THEN 'Platform' ELSE 'Service' END AS kind
ORDER BY weight DESC, thing.id
WITH kind, collect({thing: thing, concepts: concepts, inField: inField})[..$each] AS best
UNWIND best AS b
WITH kind, b.thing AS thing, b.concepts AS concepts, b.inField AS inField
CALL (thing) {
  OPTIONAL MATCH (thing)-[r:WORKS_AT|PROVIDES]-(p:Party)
  WHERE NOT p:Hidden AND NOT coalesce(r.masked, false) AND NOT thing:Platform
  RETURN p ORDER BY p.id LIMIT 1
}
RETURN kind, thing {.id, .name, .illustrative, .about, .summary, .expertise, .equipment, .category, .sources} AS thing, concepts, inField,
       CASE WHEN thing:Platform THEN thing.id ELSE p.id END AS partyId, CASE WHEN thing:Platform THEN null ELSE p.name END AS party
