// The source of a tie is a Source or the account that entered it.
// out: id (the source's key)
MATCH (:Entity)-[r]->(:Entity)
WITH DISTINCT r.source AS source
WHERE source IS NOT NULL AND source <> '' AND NOT source STARTS WITH 'entered:' AND NOT EXISTS { (:Source {key: source}) }
RETURN source AS id ORDER BY id LIMIT 20
