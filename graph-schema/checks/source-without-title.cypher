// Every source has a title that can be shown.
// out: id (its key)
MATCH (s:Source)
WHERE s.title IS NULL OR s.title = ''
RETURN s.key AS id ORDER BY id LIMIT 20
