// These sources, with what a reader needs to judge them.
// in: $keys    out: key, title, url, grade, date
// relies on: unique index source_key
MATCH (s:Source) WHERE s.key IN $keys
RETURN s.key AS key, s.title AS title, s.url AS url, s.grade AS grade, s.date AS date ORDER BY key
