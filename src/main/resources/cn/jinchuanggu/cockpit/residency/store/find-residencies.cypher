// A page of the residencies that fit, who came last first.
// in: $illustrative, $state (RESIDENT, ENDED; null for both), $today, $q (part of a name or of an agreement's number; null for any), $skip, $limit    out: r
// relies on: index residency_came
MATCH (r:Residency {illustrative: $illustrative})
WHERE ($state IS NULL OR ($state = 'ENDED') = coalesce(r.through < $today, false))
  AND ($q IS NULL OR toLower(r.partyName) CONTAINS toLower($q) OR toLower(r.agreement) CONTAINS toLower($q))
WITH r ORDER BY r.from DESC, r.id SKIP $skip LIMIT $limit
RETURN properties(r) AS r
