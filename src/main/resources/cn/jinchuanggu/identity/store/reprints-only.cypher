// Real entities for which only reprints speak (grade C), with how many.
// in: $limit    out: total, id, labels, name, illustrative, sources
MATCH (e:Entity {illustrative: false})
WHERE NOT e:Hidden AND size(coalesce(e.sources, [])) > 0
  AND NOT EXISTS { MATCH (s:Source) WHERE s.key IN e.sources AND s.grade IN ['A', 'B'] }
WITH e ORDER BY e.id
WITH collect(e) AS found
UNWIND found[0..$limit] AS e
RETURN size(found) AS total, e.id AS id, labels(e) AS labels, e.name AS name, false AS illustrative, size(e.sources) AS sources
