// Public ties between entities of a picture, of which at least one is among some.
// in: $near (ids), $ids (all ids of the picture), $hub (nodes with more ties are read from their other end), $limit
// out: from, type, to, source, grade, since, note; the account that entered a tie is never told
// relies on: unique indexes entity_id and source_key; the degree stored with a node
CALL () {
  MATCH (a:Entity) WHERE a.id IN $near AND NOT a:Hidden AND COUNT { (a)--() } <= $hub
  MATCH (a)-[r]-(b:Entity) WHERE b.id IN $ids AND NOT b:Hidden
  RETURN r
  UNION
  MATCH (a:Entity) WHERE a.id IN $near AND NOT a:Hidden AND COUNT { (a)--() } > $hub
  MATCH (b:Entity) WHERE b.id IN $ids AND NOT b:Hidden
  MATCH (a)-[r]-(b)
  RETURN r
}
WITH DISTINCT r WHERE NOT coalesce(r.masked, false)
WITH r LIMIT $limit
RETURN startNode(r).id AS from, type(r) AS type, endNode(r).id AS to,
       CASE WHEN r.source STARTS WITH 'entered:' THEN 'entered' ELSE r.source END AS source,
       head(COLLECT { MATCH (s:Source {key: r.source}) RETURN s.grade }) AS grade, r.since AS since, r.note AS note
ORDER BY from, type, to
