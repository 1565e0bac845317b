// Which parties may be partners: about the same topics by what they offer or ask for, or one or two ties away. The party's own
// staff, its platforms and their staff, and where it works, are no partners.
// in: $self, $aims [{topic, weight, asked}] (asked: through needs and scenarios instead of offers), $kinds (labels),
//     $corners (ids of a track and its segments; empty for all), $region (first digits; '' for all),
//     $around (ties read at a topic), $each (things kept of a topic), $ring, $secondRing (ties read at a party), $limit
// out: id, shared [{id, name, labels, cut (has more than $around ties), things [{id, name, labels, amountFen, source}]}]
// relies on: unique index entity_id; every expansion ends at a LIMIT, so a hub costs no more than others
MATCH (self:Entity {id: $self})
CALL (self) {
  UNWIND $aims AS aim
  MATCH (t:Entity {id: aim.topic})
  CALL (t, aim) {
    CALL (t) {
      MATCH (t)<-[r:ABOUT|IN_FIELD|IN_SEGMENT|IN_TRACK|SUPPORTS|FOCUSES_ON]-(thing:Entity)
      RETURN r, thing LIMIT $around
    }
    WITH aim, collect({r: r, thing: thing}) AS around
    WITH aim, around, size(around) = $around AS cut
    UNWIND around AS near
    WITH aim, cut, near.thing AS thing, near.r AS r
    WHERE NOT thing:Hidden AND NOT coalesce(r.masked, false) AND (thing:Need OR thing:Scenario OR thing:FinancingNeed OR thing:TalentNeed) = aim.asked
    RETURN thing, r.source AS source, cut LIMIT $each
  }
  CALL (thing) {
    WITH thing WHERE thing:Party
    RETURN thing AS party
    UNION
    MATCH (thing:Listing)<-[r:OWNS|POSTED|INVENTED|PROVIDES|OPENS|RECRUITS|CAN_SERVE]-(party:Party)
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
  WITH party, t, thing, aim, source, cut
  WHERE NOT party:Hidden AND any(label IN labels(party) WHERE label IN $kinds)
  WITH party, t, max(aim.weight) AS weight, any(c IN collect(cut) WHERE c) AS cut, collect({thing: thing, source: source})[..3] AS found,
       any(inside IN collect(size($corners) = 0 OR t.id IN $corners
           OR EXISTS { (thing)-[:IN_TRACK|IN_SEGMENT|SUPPORTS|FOCUSES_ON]->(c:Entity) WHERE c.id IN $corners }) WHERE inside) AS inside
  RETURN party, sum(weight) AS weight, any(i IN collect(inside) WHERE i) AS inside,
         collect({id: t.id, name: t.name, labels: labels(t), cut: cut, things: [f IN found | {id: f.thing.id, name: f.thing.name,
             labels: labels(f.thing), amountFen: f.thing.priceFen, source: f.source}]}) AS shared
  UNION ALL
  CALL (self) {
    MATCH (self)-[r:CONTRACTED_WITH|COOPERATES_WITH|WORKS_AT|ADVISES|LEADS|CO_BUILT|FOUNDED|MEMBER_OF|SERVED|INVESTED_IN|SUBSIDIARY_OF]-(m:Party)
    WHERE NOT m:Hidden AND NOT coalesce(r.masked, false)
    RETURN DISTINCT m LIMIT $ring
  }
  CALL (m) {
    RETURN m AS party, 4 AS near
    UNION
    MATCH (m)-[r:CONTRACTED_WITH|COOPERATES_WITH|WORKS_AT|ADVISES|LEADS|CO_BUILT|FOUNDED|MEMBER_OF|SERVED|INVESTED_IN|SUBSIDIARY_OF]-(party:Party)
    WHERE NOT party:Hidden AND NOT coalesce(r.masked, false)
    RETURN party, 2 AS near LIMIT $secondRing
  }
  WITH party, max(near) AS weight
  WHERE any(label IN labels(party) WHERE label IN $kinds)
  RETURN party, weight, size($corners) = 0 AS inside, [] AS shared
}
WITH self, party, sum(weight) AS weight, any(i IN collect(inside) WHERE i) AS inside, reduce(all = [], s IN collect(shared) | all + s) AS shared
WHERE party <> self
  AND (inside OR EXISTS { (party)-[:IN_TRACK|IN_SEGMENT|SUPPORTS|FOCUSES_ON]->(c:Entity) WHERE c.id IN $corners })
  AND ($region = '' OR coalesce(party.region, head(COLLECT { MATCH (party)-[:WORKS_AT]->(w:Party) WHERE w.region IS NOT NULL RETURN w.region ORDER BY w.id }),
       head(COLLECT { MATCH (party)<-[:LEADS]-(w:Party) WHERE w.region IS NOT NULL RETURN w.region ORDER BY w.id }), '') STARTS WITH $region)
  AND NOT EXISTS { (party)-[:WORKS_AT|LEADS]->(self) } AND NOT EXISTS { (self)-[:WORKS_AT|LEADS]->(party) }
  AND NOT EXISTS { (party)-[:WORKS_AT]->(:Platform)<-[:LEADS]-(self) }
WITH party, weight, shared ORDER BY weight DESC, party.id LIMIT $limit
RETURN party.id AS id, shared
