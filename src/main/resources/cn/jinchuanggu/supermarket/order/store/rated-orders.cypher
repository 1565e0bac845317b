// Rated orders of a provider or a service, the newest rating first.
// in: $provider or $service (the other null), $skip, $limit    out: id
CALL () {
  MATCH (o:ServiceOrder) WHERE o.providerPartyId = $provider RETURN o
  UNION MATCH (o:ServiceOrder) WHERE o.serviceId = $service RETURN o
}
WITH o WHERE o.ratedOn IS NOT NULL
RETURN o.id AS id ORDER BY o.ratedOn DESC, o.updatedAt DESC, o.id SKIP $skip LIMIT $limit
