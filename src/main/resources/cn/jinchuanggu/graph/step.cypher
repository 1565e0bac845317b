// One step out of a set of entities, over public ties to public entities.
// in: $ids, $limit    out: from, type, to, source, since, note, further (sources of a tie that two merged entities had), other, name, labels, illustrative, masked
// relies on: unique index entity_id; cut before it is ordered, so a hub costs no more than the limit
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(o:Entity)
WHERE NOT o:Hidden AND NOT coalesce(r.masked, false)
WITH e, r, o LIMIT $limit
RETURN startNode(r).id AS from, type(r) AS type, endNode(r).id AS to, r.source AS source, r.since AS since, r.note AS note,
       coalesce(r.furtherSources, []) AS further,
       o.id AS other, o.name AS name, labels(o) AS labels, o.illustrative AS illustrative,
       o.masked AS masked
ORDER BY type, other
