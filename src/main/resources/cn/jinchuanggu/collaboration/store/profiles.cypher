// What some parties are about: by their own ties, their open listings, their people and the platforms they lead.
// in: $ids, $things (of one kind, per party), $topics (per thing), $own (whether masked ties count: only for their own
//     account), $plans (whether plans are read)
// out: party, labels, region, things [{id, name, labels, plan, amountFen, topics [{id, name, labels, source}]}], platforms [{id, name, source}]
// relies on: unique index entity_id; every expansion ends at a LIMIT
UNWIND $ids AS id
MATCH (p:Entity {id: id}) WHERE p:Party AND NOT p:Hidden
CALL (p) {
  RETURN p AS thing
  UNION
  MATCH (p)-[r:POSTED|SEEKS|OPENS|RECRUITS]->(thing:Listing)
  WHERE NOT thing:Hidden AND ($own OR NOT coalesce(r.masked, false))
  RETURN thing LIMIT $things
  UNION
  MATCH (p)-[r:OWNS|INVENTED|PROVIDES|CAN_SERVE]->(thing:Listing)
  WHERE NOT thing:Hidden AND ($own OR NOT coalesce(r.masked, false))
  RETURN thing LIMIT $things
  UNION
  MATCH (p)<-[r:WORKS_AT]-(thing:Expert)
  WHERE NOT thing:Hidden AND NOT coalesce(r.masked, false)
  RETURN thing LIMIT $things
  UNION
  MATCH (p)-[r:LEADS]->(thing:Platform)
  WHERE NOT thing:Hidden AND NOT coalesce(r.masked, false)
  RETURN thing LIMIT $things
}
CALL (thing) {
  MATCH (thing)-[r:ABOUT|IN_FIELD|IN_SEGMENT|IN_TRACK|SUPPORTS|FOCUSES_ON]->(t:Entity)
  WHERE NOT t:Hidden AND NOT coalesce(r.masked, false)
  WITH t, r LIMIT $topics
  RETURN collect({id: t.id, name: t.name, labels: labels(t), source: r.source}) AS topics
}
WITH p, collect({id: thing.id, name: thing.name, labels: labels(thing), amountFen: thing.priceFen, topics: topics,
     plan: CASE WHEN NOT $plans THEN null WHEN thing:Achievement THEN thing.partnerNeeded WHEN thing:Listing THEN coalesce(thing.text, thing.summary) END}) AS things
CALL (p) {
  // outwards only: a university has thousands of staff and none of them is a platform
  MATCH (p)-[r:LEADS|MEMBER_OF|CO_BUILT|WORKS_AT]->(platform:Platform)
  WHERE NOT platform:Hidden AND NOT coalesce(r.masked, false)
  WITH platform, r LIMIT $topics
  RETURN collect({id: platform.id, name: platform.name, source: r.source}) AS platforms
}
RETURN p {.id, .name, .illustrative, .about, .equipment, .qualifications, .expertise, .prefers, .stage, .stages, .ticketMinFen, .ticketMaxFen, .sources} AS party,
       labels(p) AS labels, things, platforms,
       coalesce(p.region, head(COLLECT { MATCH (p)-[:WORKS_AT]->(w:Party) WHERE w.region IS NOT NULL AND NOT w:Hidden RETURN w.region ORDER BY w.id }),
           head(COLLECT { MATCH (p)<-[:LEADS]-(w:Party) WHERE w.region IS NOT NULL AND NOT w:Hidden RETURN w.region ORDER BY w.id })) AS region
ORDER BY p.id
