// Which enterprises belong to a cluster, and what do they ask for in public?
// in: $corners (ids of a track and segments) or $ids (of enterprises), $park, $region ('' for all), $scanned, $limit, $asks (per enterprise)
// out: id, name, illustrative, asks [{id, name, labels, topics [{id, name, labels, source}]}]
// relies on: unique index entity_id
CALL () {
  MATCH (e:Entity) WHERE e.id IN $ids
  RETURN e
  UNION
  MATCH (corner:Entity) WHERE corner.id IN $corners
  CALL (corner) {
    MATCH (corner)<-[:IN_TRACK|IN_SEGMENT]-(e:Enterprise)
    RETURN e LIMIT $scanned
  }
  RETURN e
}
WITH DISTINCT e
WHERE e:Enterprise AND NOT e:Hidden AND ($region = '' OR coalesce(e.region, '') STARTS WITH $region)
  AND ($park = '' OR EXISTS { (e)-[:LOCATED_IN]->(:Park {id: $park}) })
WITH e ORDER BY e.id LIMIT $limit
CALL (e) {
  MATCH (e)-[r:POSTED|OPENS]->(ask:Listing)
  WHERE NOT ask:Hidden AND NOT coalesce(r.masked, false)
  WITH ask ORDER BY ask.id LIMIT $asks
  CALL (ask) {
    MATCH (ask)-[r:ABOUT|IN_FIELD|IN_SEGMENT]->(t:Entity)
    WHERE NOT coalesce(r.masked, false)
    WITH t, r ORDER BY t.id LIMIT 12
    RETURN collect({id: t.id, name: t.name, labels: labels(t), source: r.source}) AS topics
  }
  RETURN collect({id: ask.id, name: ask.name, labels: labels(ask), topics: topics}) AS asks
}
RETURN e.id AS id, e.name AS name, e.illustrative AS illustrative, asks ORDER BY id
