// Rated orders of a provider or a service, the newest rating first.
// in: $providers or $services (ids; the other empty), $skip, $limit    out: id
CALL () {
  MATCH (o:ServiceOrder) WHERE o.providerPartyId IN $providers RETURN o
  UNION MATCH (o:ServiceOrder) WHERE o.serviceId IN $services RETURN o
}
WITH o WHERE o.ratedOn IS NOT NULL
RETURN o.id AS id ORDER BY o.ratedOn DESC, o.updatedAt DESC, o.id SKIP $skip LIMIT $limit
