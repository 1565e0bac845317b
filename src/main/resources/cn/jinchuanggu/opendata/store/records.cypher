// Public entities in the order of their ids, with what surrounds them.
// in: $after (id, '' for the first), $kind (label or null), $limit, $mostTies    out: properties, labels, behind, ties, sources, topics
// relies on: unique index entity_id
MATCH (e:Entity)
WHERE e.id > $after AND NOT e:Hidden AND ($kind IS NULL OR $kind IN labels(e))
WITH e ORDER BY e.id LIMIT $limit
RETURN properties(e) AS properties, labels(e) AS labels,
       CASE WHEN e.masked THEN [(p:Party)-[:OWNS|POSTED|PROVIDES|OPENS|SEEKS|INVENTED]->(e) | p.name] ELSE [] END AS behind,
       COLLECT {
         MATCH (e)-[r]-(o:Entity)
         WHERE NOT o:Hidden AND NOT coalesce(r.masked, false)
           AND (startNode(r) = e) <> (type(r) IN ['OWNS', 'POSTED', 'PROVIDES', 'OPENS', 'SEEKS', 'INVENTED'])
           AND (NOT coalesce(e.masked, false) OR type(r) IN ['IN_TRACK', 'IN_SEGMENT', 'IN_FIELD', 'ABOUT'])
         WITH r ORDER BY type(r), startNode(r).id, endNode(r).id LIMIT $mostTies
         RETURN {from: startNode(r).id, type: type(r), to: endNode(r).id, source: r.source, since: r.since, note: r.note}
       } AS ties,
       COLLECT {
         MATCH (s:Source) WHERE s.key IN coalesce(e.sources, [])
         WITH s ORDER BY s.grade, s.key
         RETURN {key: s.key, title: s.title, url: s.url, grade: s.grade, date: s.date}
       } AS sources,
       COLLECT { MATCH (e)-[:IN_TRACK|IN_SEGMENT]->()-[:OF_TRACK*0..1]->(t:Track) RETURN DISTINCT t.id ORDER BY t.id } AS topics
ORDER BY e.id
