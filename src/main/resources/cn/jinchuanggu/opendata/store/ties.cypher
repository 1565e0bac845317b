// Public ties of the public entities that follow an id, those of a masked listing only to what it is about.
// in: $after (id, '' for the first), $limit (entities)    out: last (id), ties
// relies on: unique index entity_id
MATCH (e:Entity)
WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
WITH e, COLLECT {
  MATCH (e)-[r]->(o:Entity)
  WHERE NOT e:Hidden AND NOT o:Hidden AND NOT coalesce(r.masked, false)
    AND (NOT (coalesce(e.masked, false) OR coalesce(o.masked, false)) OR type(r) IN ['IN_TRACK', 'IN_SEGMENT', 'IN_FIELD', 'ABOUT'])
  WITH r, o ORDER BY type(r), o.id
  RETURN {from: e.id, type: type(r), to: o.id, source: r.source, since: r.since, note: r.note}
} AS ties
RETURN e.id AS last, ties
ORDER BY last
