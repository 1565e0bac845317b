// How these sources are called.
// in: $keys    out: key, title
// relies on: unique index source_key
MATCH (s:Source) WHERE s.key IN $keys
RETURN s.key AS key, s.title AS title ORDER BY key
