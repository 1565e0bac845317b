// Entities in the order of their revisions, with those that were public and are no longer.
// in: $after (revision), $kind, $track (null for all), $from, $until (null for open), $earliest, $limit, $mostTies
// out: properties, labels, behind, ties, sources, topics
// relies on: index entity_revision; a listing that was never public has no listedOn and is not told of
MATCH (e:Entity)
WHERE e.revision > $after AND (NOT e:Hidden OR e.listedOn IS NOT NULL)
  AND ($kind IS NULL OR $kind IN labels(e))
  AND ($track IS NULL OR EXISTS { (e)-[:IN_TRACK|IN_SEGMENT]->()-[:OF_TRACK*0..1]->(:Track {id: $track}) })
  AND ($from IS NULL OR coalesce(e.changedAt, $earliest) >= $from) AND ($until IS NULL OR coalesce(e.changedAt, $earliest) <= $until)
WITH e ORDER BY e.revision LIMIT $limit
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
ORDER BY e.revision
