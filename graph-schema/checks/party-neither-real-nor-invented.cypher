// Of every party and listing it is known whether it is real or invented.
// out: id
MATCH (e:Entity)
WHERE (e:Party OR e:Listing) AND e.illustrative IS NULL
RETURN e.id AS id ORDER BY id LIMIT 20
