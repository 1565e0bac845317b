// What the graph says about these entities, as far as chains and libraries ask; public things only.
// Who owns it is a fact about it, what it owns is not: nobody reads the thousands of an owner, and they leave no room for its other ties.
// in: $ids, $limit    out: id, kinds, properties, tracks, segments, ties, owned, sales
// relies on: unique index entity_id, index deal_achievement
MATCH (e:Entity) WHERE e.id IN $ids AND NOT e:Hidden
RETURN e.id AS id, labels(e) AS labels,
       e {.name, .illustrative, .residentSince, .residentThrough, .region, .titles, .stage, .readiness, .readinessEvidence, .propertyState, .listedOn, .title, .expertise,
          .priceFen, .purpose, .termMonths, .guarantee, .state} AS properties,
       COLLECT { MATCH (e)-[:IN_TRACK]->(t:Track) RETURN t.id AS id UNION MATCH (e)-[:IN_SEGMENT]->(:Segment)-[:OF_TRACK]->(t:Track) RETURN t.id AS id
                 UNION MATCH (e)<-[w:SEEKS]-(:Enterprise)-[:IN_SEGMENT]->(:Segment)-[:OF_TRACK]->(t:Track) WHERE NOT coalesce(w.masked, false) RETURN t.id AS id
                 UNION MATCH (e)-[w:INVENTED]->(:Achievement)-[:IN_SEGMENT]->(:Segment)-[:OF_TRACK]->(t:Track) WHERE NOT coalesce(w.masked, false) RETURN t.id AS id } AS tracks,
       COLLECT { MATCH (e)-[:IN_SEGMENT]->(s:Segment) RETURN s.id ORDER BY s.id } AS segments,
       COLLECT { CALL (e) { MATCH (e)<-[t:OWNS]-(o:Party) RETURN t, o
                   UNION ALL MATCH (e)-[t:PROTECTED_BY|INVENTED|WORKS_AT|ADVISES|LEADS|CO_BUILT|MEMBER_OF|COOPERATES_WITH|CONTRACTED_WITH|SERVED|INVESTED_IN|LOCATED_IN|SEEKS]-(o:Entity) RETURN t, o }
                 WITH t, o WHERE NOT o:Hidden AND NOT coalesce(t.masked, false)
                 RETURN {type: type(t), id: o.id, name: o.name, labels: labels(o), about: o.kind, since: t.since, source: t.source} ORDER BY o.id LIMIT $limit } AS ties,
       COLLECT { MATCH (e)<-[w:OWNS]-(p:Party)-[t:PROTECTED_BY|INVENTED|WORKS_AT|ADVISES|LEADS|CO_BUILT|MEMBER_OF|COOPERATES_WITH|CONTRACTED_WITH|SERVED|INVESTED_IN|LOCATED_IN|SEEKS]-(o:Entity)
                 WHERE NOT coalesce(w.masked, false) AND NOT p:Hidden AND NOT o:Hidden AND NOT coalesce(t.masked, false)
                 RETURN {type: type(t), via: p.name, id: o.id, name: o.name, labels: labels(o), about: o.kind, since: t.since, source: t.source} ORDER BY o.id LIMIT $limit } AS owned,
       COLLECT { MATCH (d:Deal {achievementId: e.id}) MATCH (c:Contract {dealId: d.id}) WHERE c.number IS NOT NULL AND NOT coalesce(e.masked, false)
                 RETURN {number: c.number, signedOn: c.signedOn} ORDER BY c.signedOn } AS sales
ORDER BY id
