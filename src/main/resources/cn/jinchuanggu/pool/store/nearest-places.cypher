// Who is nearest to an aim and neither has it nor was taken out?
// in: $pool, $illustrative, $limit    out: p
// relies on: index pool_place_list
MATCH (p:PoolPlace)
WHERE p.pool = $pool AND p.illustrative = $illustrative AND p.missing >= 0 AND p.unmet IS NOT NULL AND p.name IS NOT NULL // so that the index gives the order
  AND NOT p.holds AND p.state <> 'REMOVED'
WITH p ORDER BY p.pool, p.illustrative, p.missing, p.unmet, p.name, p.id LIMIT $limit
RETURN properties(p) AS p
