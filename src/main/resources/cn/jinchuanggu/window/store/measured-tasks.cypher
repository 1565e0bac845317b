// Tasks by their working time: those that are done and count, and those that run on after their time.
// in: $illustrative, $from, $through (months), $promised, $now, $kept (null for both)    out: as measured-answers.cypher
MATCH (t:CaseTask)
WHERE t.illustrative = $illustrative AND t.month >= $from AND t.month <= $through AND t.promised = $promised
  AND (t.kept IS NOT NULL OR t.state = 'RUNNING' AND t.dueAt < $now)
WITH t, coalesce(t.kept, false) AS isKept
WHERE $kept IS NULL OR isKept = $kept
RETURN t AS measured, 'endedAt' AS endedIn, t.month AS month, t.usedMinutes AS value, t.givenMinutes AS aim, isKept
