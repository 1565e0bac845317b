// Cases by their first answer: those that have one, and those that still wait longer than is aimed at. Withdrawn ones without an answer are left out.
// in: $illustrative, $from, $through (months), $night, $aim (minutes), $lateBefore, $kept (null for both)
// out: measured (the case or task), endedIn (the property that says when), month, value, aim, isKept
MATCH (c:ServiceCase)
WHERE c.illustrative = $illustrative AND c.month >= $from AND c.month <= $through
  AND (NOT $night OR c.offHours)
  AND (c.answeredAt IS NOT NULL OR c.state = 'FILED' AND c.filedAt < $lateBefore)
WITH c, c.answerMinutes AS value, c.answerMinutes IS NOT NULL AND c.answerMinutes <= $aim AS isKept
WHERE $kept IS NULL OR isKept = $kept
RETURN c AS measured, 'answeredAt' AS endedIn, c.month AS month, value, $aim AS aim, isKept
