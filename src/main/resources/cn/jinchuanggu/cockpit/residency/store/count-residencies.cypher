// How many residencies fit?
// in: as find-residencies.cypher, without the page    out: count
// relies on: index residency_came
MATCH (r:Residency {illustrative: $illustrative})
WHERE ($state IS NULL OR ($state = 'ENDED') = coalesce(r.through < $today, false))
  AND ($q IS NULL OR toLower(r.partyName) CONTAINS toLower($q) OR toLower(r.agreement) CONTAINS toLower($q))
RETURN count(r) AS count
