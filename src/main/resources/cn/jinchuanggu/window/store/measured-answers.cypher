// Cases by their first answer: those that have one, and those that still wait longer than is aimed at. Withdrawn ones without an answer are left out.
// in: $illustrative, $from, $through (months), $night, $aim (minutes), $lateBefore, $kept (null for both)    out: id, applicant, month, matter, body, begun, ended, value, aim, isKept
MATCH (c:ServiceCase)
WHERE c.illustrative = $illustrative AND c.month >= $from AND c.month <= $through
  AND (NOT $night OR c.offHours)
  AND (c.answeredAt IS NOT NULL OR c.state = 'FILED' AND c.filedAt < $lateBefore)
WITH c.id AS id, c.applicant AS applicant, c.month AS month, null AS matter, null AS body, c.filedAt AS begun, c.answeredAt AS ended,
     c.answerMinutes AS value, $aim AS aim, c.answerMinutes IS NOT NULL AND c.answerMinutes <= $aim AS isKept
WHERE $kept IS NULL OR isKept = $kept
RETURN id, applicant, month, matter, body, begun, ended, value, aim, isKept
