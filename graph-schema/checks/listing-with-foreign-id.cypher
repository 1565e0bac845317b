// The beginning of a listing's id tells its kind.
// in: $prefixes [{kind, prefix}]    out: id
MATCH (l:Listing)
WHERE any(kind IN $prefixes WHERE kind.kind IN labels(l) AND NOT l.id STARTS WITH kind.prefix)
RETURN l.id AS id ORDER BY id LIMIT 20
