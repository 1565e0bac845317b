// One page of the requests that fit and may be seen by this reader, the latest first.
// in: $parties (ids of the reader), $all, $provider (roles), $state, $category, $text (null: all), $mine (only of categories of own services), $skip, $limit
MATCH (r:ServiceRequest)
WHERE ($state IS NULL OR r.state = $state) AND ($category IS NULL OR r.category = $category)
  AND ($text IS NULL OR (r.text CONTAINS $text AND (NOT r.masked OR $all OR r.partyId IN $parties)))
  AND ($all OR r.partyId IN $parties OR ($provider AND (r.state = 'OPEN' OR any(p IN r.offeredBy WHERE p IN $parties))))
  AND (NOT $mine OR r.category = '' OR EXISTS { MATCH (p:ServiceProvider)-[:PROVIDES]->(s:Service) WHERE p.id IN $parties AND s.category = r.category })
RETURN properties(r) AS r ORDER BY r.publishedOn DESC, r.id SKIP $skip LIMIT $limit
