// A page of a pool, by name.
// in: as find-places.cypher    out: p
// relies on: index pool_place_list
MATCH (p:PoolPlace)
WHERE p.pool = $pool AND p.illustrative = $illustrative AND p.missing >= 0 AND p.missing <= $missing AND p.unmet IS NOT NULL AND p.name IS NOT NULL
  AND ($state IS NULL OR p.state = $state) AND ($track IS NULL OR $track IN p.tracks) AND ($q IS NULL OR p.name CONTAINS $q)
  AND CASE $show WHEN 'holders' THEN p.holds WHEN 'suggested' THEN p.suggested AND NOT p.holds AND p.state = 'OPEN' ELSE NOT p.holds END
WITH p ORDER BY p.name, p.id SKIP $skip LIMIT $limit
RETURN properties(p) AS p
