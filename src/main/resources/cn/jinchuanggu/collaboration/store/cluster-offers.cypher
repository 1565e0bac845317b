// Which institutions, platforms, experts and providers offer something about these topics?
// in: $topics (ids), $around (ties read at a topic), $limit (things)
// out: id, name, labels, illustrative (of the party), thing {id, name, labels, topics [{id, name, labels, source}]}
// relies on: unique index entity_id; every expansion ends at a LIMIT
UNWIND $topics AS id
MATCH (t:Entity {id: id})
CALL (t) {
  MATCH (t)<-[r:ABOUT|IN_FIELD|IN_SEGMENT]-(thing:Achievement|Expert|Platform|Service)
  WHERE NOT thing:Hidden AND NOT coalesce(r.masked, false)
  RETURN thing, r.source AS source LIMIT $around
}
WITH thing, sum(CASE WHEN t:Concept THEN 8 WHEN t:Field THEN 4 ELSE 3 END) AS weight,
     collect({id: t.id, name: t.name, labels: labels(t), source: source}) AS topics
ORDER BY weight DESC, thing.id LIMIT $limit
CALL (thing) {
  WITH thing WHERE thing:Expert OR thing:Platform
  RETURN thing AS party
  UNION
  MATCH (thing)<-[r:OWNS|INVENTED|PROVIDES|LEADS]-(party:Institution|Platform|Expert|ServiceProvider)
  WHERE NOT coalesce(r.masked, false)
  RETURN party
  UNION
  MATCH (thing:Expert)-[r:WORKS_AT]->(party:Institution|Platform)
  WHERE NOT coalesce(r.masked, false)
  RETURN party
}
WITH party, thing, topics WHERE NOT party:Hidden
RETURN party.id AS id, party.name AS name, labels(party) AS labels, party.illustrative AS illustrative,
       {id: thing.id, name: thing.name, labels: labels(thing), topics: topics} AS thing
ORDER BY id, thing.id
