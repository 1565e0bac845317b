// Removes sources that neither an entity nor a tie names any more.
// in: $keys
MATCH (e:Entity) WHERE e.sources IS NOT NULL
UNWIND [key IN e.sources WHERE key IN $keys] AS named
WITH collect(DISTINCT named) AS ofNodes
CALL () {
  MATCH (:Entity)-[r]->(:Entity) WHERE r.source IN $keys
  RETURN collect(DISTINCT r.source) AS ofTies
}
MATCH (s:Source) WHERE s.key IN $keys AND NOT s.key IN ofNodes AND NOT s.key IN ofTies
DELETE s
