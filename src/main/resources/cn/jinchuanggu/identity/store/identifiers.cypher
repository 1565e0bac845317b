// Everything that carries an identifier with a check digit.
// out: id, labels, name, illustrative, creditCode, orcid, patent
MATCH (e:Entity)
WHERE NOT e:Hidden AND (e.creditCode IS NOT NULL OR e.orcid IS NOT NULL OR e:Patent AND e.number IS NOT NULL)
RETURN e.id AS id, labels(e) AS labels, e.name AS name, coalesce(e.illustrative, false) AS illustrative, e.creditCode AS creditCode, e.orcid AS orcid,
       CASE WHEN e:Patent THEN e.number END AS patent
ORDER BY id
