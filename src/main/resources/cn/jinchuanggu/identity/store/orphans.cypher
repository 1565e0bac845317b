// Public entities that nothing is tied to. Entries of code lists may stand alone.
// in: $limit    out: total, id, labels, name, illustrative
MATCH (e:Entity)
WHERE NOT e:Hidden AND NOT (e:Track OR e:Segment OR e:Field) AND NOT EXISTS { (e)--(:Entity) }
WITH e ORDER BY e.id
WITH collect(e) AS found
UNWIND found[0..$limit] AS e
RETURN size(found) AS total, e.id AS id, labels(e) AS labels, e.name AS name, coalesce(e.illustrative, false) AS illustrative
