// Which parties of these kinds are about some topics: themselves, by a listing, by their people or a platform they lead.
// in: $topics [{id, weight}], $kinds (labels), $except (ids), $each (things looked at per topic), $limit    out: id, weight
// relies on: unique index entity_id; a topic that fills $each is cut there, rarer topics carry the ranking
UNWIND $topics AS topic
MATCH (t:Entity {id: topic.id})
CALL (t) {
  MATCH (t)<-[r:ABOUT|IN_FIELD|IN_SEGMENT|IN_TRACK|SUPPORTS|FOCUSES_ON]-(thing:Entity)
  WHERE NOT thing:Hidden AND NOT coalesce(r.masked, false)
  RETURN thing LIMIT $each
}
CALL (thing) {
  WITH thing WHERE thing:Party
  RETURN thing AS party
  UNION
  MATCH (thing)<-[r:OWNS|POSTED|INVENTED|PROVIDES|OPENS]-(party:Party)
  WHERE NOT coalesce(r.masked, false)
  RETURN party
  UNION
  MATCH (thing:Expert)-[r:WORKS_AT]->(party:Party)
  WHERE NOT coalesce(r.masked, false)
  RETURN party
  UNION
  MATCH (thing:Platform)<-[r:LEADS]-(party:Party)
  WHERE NOT coalesce(r.masked, false)
  RETURN party
}
WITH DISTINCT topic, party
WHERE NOT party:Hidden AND NOT party.id IN $except AND any(label IN labels(party) WHERE label IN $kinds)
RETURN party.id AS id, sum(topic.weight) AS weight
ORDER BY weight DESC, id LIMIT $limit
