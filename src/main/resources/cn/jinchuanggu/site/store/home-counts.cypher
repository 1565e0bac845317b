// How many public entities of each kind are there, what is real apart from what is invented?
// in: $labels    out: label, real, illustrative
MATCH (e:Entity) WHERE NOT e:Hidden
UNWIND labels(e) AS label
WITH label, coalesce(e.illustrative, false) AS invented
WHERE label IN $labels
RETURN label, sum(CASE WHEN invented THEN 0 ELSE 1 END) AS real, sum(CASE WHEN invented THEN 1 ELSE 0 END) AS illustrative
ORDER BY label
