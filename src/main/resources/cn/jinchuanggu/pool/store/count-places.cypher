// How many stand where in each pool?
// in: $illustrative, $pools    out: pool, assessed, suggested, confirmed, holders
// relies on: index pool_place_standing, which has all that is counted
UNWIND $pools AS pool
OPTIONAL MATCH (p:PoolPlace)
WHERE p.pool = pool AND p.illustrative = $illustrative AND p.holds IS NOT NULL AND p.state IS NOT NULL AND p.suggested IS NOT NULL
RETURN pool, sum(CASE WHEN NOT p.holds THEN 1 ELSE 0 END) AS assessed,
       sum(CASE WHEN p.suggested AND NOT p.holds AND p.state = 'OPEN' THEN 1 ELSE 0 END) AS suggested,
       sum(CASE WHEN p.state = 'CONFIRMED' THEN 1 ELSE 0 END) AS confirmed,
       sum(CASE WHEN p.holds THEN 1 ELSE 0 END) AS holders
