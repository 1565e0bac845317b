// What do the confirmed orders of a provider or a service say? Real and invented ones apart.
// in: $providers or $services (ids; the other empty)    out: illustrative, done, timed, onTime, rated, marks (sums)
CALL () {
  MATCH (o:ServiceOrder) WHERE o.providerPartyId IN $providers RETURN o
  UNION MATCH (o:ServiceOrder) WHERE o.serviceId IN $services RETURN o
}
WITH o WHERE o.confirmedOn IS NOT NULL
RETURN o.illustrative AS illustrative, count(o) AS done, count(o.onTime) AS timed, sum(CASE WHEN o.onTime THEN 1 ELSE 0 END) AS onTime,
       count(o.ratedOn) AS rated, [sum(o.marks[0]), sum(o.marks[1]), sum(o.marks[2])] AS marks
ORDER BY illustrative
