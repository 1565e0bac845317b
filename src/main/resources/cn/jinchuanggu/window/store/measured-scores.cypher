// Cases by what their applicants said in the end.
// in: $illustrative, $from, $through (months), $aim (points), $kept (null for both)    out: as measured-answers.cypher
MATCH (c:ServiceCase)
WHERE c.illustrative = $illustrative AND c.month >= $from AND c.month <= $through AND c.score IS NOT NULL
WITH c, c.score AS value, c.score >= $aim AS isKept
WHERE $kept IS NULL OR isKept = $kept
RETURN c AS measured, 'updatedAt' AS endedIn, c.month AS month, value, $aim AS aim, isKept
