// Parties, programmes and documents that the public may see, with what tells them from others.
// in: $ids (null for all)    out: id, labels, name, illustrative, p (its properties)
// relies on: unique index entity_id
MATCH (e:Entity)
WHERE ($ids IS NULL OR e.id IN $ids) AND NOT e:Hidden AND (e:Party OR e:Programme OR e:PolicyDocument)
RETURN e.id AS id, labels(e) AS labels, e.name AS name, coalesce(e.illustrative, false) AS illustrative,
       e {.formerNames, .aliases, .creditCode, .institutionCode, .website, .orcid, .title, .region, .about} AS p
ORDER BY id
