// These entities, in their order, with what surrounds them; each tie at one of its ends. One that was public and is no longer is among them.
// in: $ids, $mostTies (of each)    out: properties, labels, behind, ties, sources, topics
// relies on: unique index entity_id
UNWIND range(0, size($ids) - 1) AS place
MATCH (e:Entity {id: $ids[place]})
WHERE NOT e:Hidden OR e:Merged OR e:Withheld OR e.listedOn IS NOT NULL
RETURN properties(e) AS properties, labels(e) AS labels,
       CASE WHEN e.masked THEN [(p:Party)-[:OWNS|POSTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE|INVENTED]->(e) | p.name] ELSE [] END AS behind,
       COLLECT {
         CALL (e) {
           MATCH (e)-[r:FILED|PROTECTED_BY|WORKS_AT|ADVISES|LEADS|CO_BUILT|FOUNDED|MEMBER_OF|COOPERATES_WITH|CONTRACTED_WITH|SERVED|INVESTED_IN|SUBSIDIARY_OF|PART_OF|LOCATED_IN|SUPPORTS|FOCUSES_ON|IN_TRACK|IN_SEGMENT|OF_TRACK|IN_FIELD|ABOUT|MERGED_INTO|RESPONSIBLE_FOR]->(o:Entity) RETURN r, o
           UNION ALL
           MATCH (e)<-[r:OWNS|POSTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE|INVENTED]-(o:Entity) RETURN r, o
         }
         WITH r, o
         WHERE NOT e:Hidden AND NOT o:Hidden AND NOT coalesce(r.masked, false)
           AND (NOT (coalesce(e.masked, false) OR coalesce(o.masked, false)) OR type(r) IN ['IN_TRACK', 'IN_SEGMENT', 'IN_FIELD', 'ABOUT'])
         WITH r, o ORDER BY type(r), o.id LIMIT $mostTies
         RETURN {from: startNode(r).id, type: type(r), to: endNode(r).id, source: r.source, since: r.since, note: r.note}
       } AS ties,
       COLLECT {
         MATCH (s:Source) WHERE s.key IN coalesce(e.sources, [])
         WITH s ORDER BY s.grade, s.key
         RETURN {key: s.key, title: s.title, url: s.url, grade: s.grade, date: s.date}
       } AS sources,
       COLLECT { MATCH (e)-[:IN_TRACK|IN_SEGMENT]->()-[:OF_TRACK*0..1]->(t:Track) RETURN DISTINCT t.id ORDER BY t.id } AS topics
ORDER BY place
