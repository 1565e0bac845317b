// One page of the requests that fit and may be seen by this reader, sorted as asked.
// in: $parties (ids of the reader), $all, $provider (roles), $state, $category, $text (null: all), $mine (only of categories of own services), $sort, $skip, $limit
// relies on: indexes service_request_party, service_request_category
CALL () {
  UNWIND CASE WHEN $all THEN [1] ELSE [] END AS one MATCH (r:ServiceRequest) RETURN r
  UNION UNWIND $parties AS party MATCH (r:ServiceRequest {partyId: party}) RETURN r
  UNION UNWIND CASE WHEN $provider THEN [1] ELSE [] END AS one MATCH (r:ServiceRequest) WHERE r.state = 'OPEN' AND r.category IS NOT NULL RETURN r
  UNION UNWIND CASE WHEN $provider AND ($state IS NULL OR $state <> 'OPEN') THEN [1] ELSE [] END AS one
        MATCH (r:ServiceRequest) WHERE any(p IN r.offeredBy WHERE p IN $parties) RETURN r
}
WITH r
WHERE ($state IS NULL OR r.state = $state) AND ($category IS NULL OR r.category = $category)
  AND ($text IS NULL OR r.id = toLower($text) OR (r.text CONTAINS $text AND (NOT r.masked OR $all OR r.partyId IN $parties)))
  AND (NOT $mine OR r.category = '' OR EXISTS { MATCH (p:ServiceProvider)-[:PROVIDES]->(s:Service) WHERE p.id IN $parties AND NOT s:Hidden AND s.category = r.category })
WITH r
ORDER BY CASE WHEN $sort = 'WANTED' THEN coalesce(r.by, date('9999-12-31')) END,
         CASE $sort WHEN 'BUDGET' THEN -coalesce(r.budgetFen, -1) WHEN 'OFFERS' THEN size(r.offeredBy) END, r.publishedOn DESC, r.id SKIP $skip LIMIT $limit
RETURN properties(r) AS r
