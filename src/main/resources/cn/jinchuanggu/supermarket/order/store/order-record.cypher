// What do the confirmed orders of a provider or a service say? Real and invented ones apart.
// in: $providers or $services (ids; the other empty)    out: illustrative, done, timed, onTime, rated, marks (sums)
CALL () {
  MATCH (o:ServiceOrder) WHERE o.providerPartyId IN $providers RETURN o
  UNION MATCH (o:ServiceOrder) WHERE o.serviceId IN $services RETURN o
}
WITH o WHERE o.confirmedOn IS NOT NULL
WITH o.illustrative AS illustrative, collect(o) AS orders
RETURN illustrative, size(orders) AS done, size([o IN orders WHERE o.onTime IS NOT NULL]) AS timed, size([o IN orders WHERE o.onTime]) AS onTime,
       size([o IN orders WHERE o.ratedOn IS NOT NULL]) AS rated,
       [i IN range(0, 2) | reduce(sum = 0, o IN [o IN orders WHERE o.ratedOn IS NOT NULL] | sum + o.marks[i])] AS marks
ORDER BY illustrative
