// Cases by what their applicants said in the end.
// in: $illustrative, $from, $through (months), $aim (points), $kept (null for both)    out: as measured-answers.cypher
MATCH (c:ServiceCase)
WHERE c.illustrative = $illustrative AND c.month >= $from AND c.month <= $through AND c.score IS NOT NULL
WITH c.id AS id, c.applicant AS applicant, c.month AS month, null AS matter, null AS body, c.filedAt AS begun, c.updatedAt AS ended,
     c.score AS value, $aim AS aim, c.score >= $aim AS isKept
WHERE $kept IS NULL OR isKept = $kept
RETURN id, applicant, month, matter, body, begun, ended, value, aim, isKept
