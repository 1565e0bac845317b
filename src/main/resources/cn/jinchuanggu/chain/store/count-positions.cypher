// How many stand at each step, in each industry and in all?
// in: $chain, $illustrative    out: step, track ('' for all), count
// relies on: index chain_position_step
MATCH (c:ChainPosition) WHERE c.chain = $chain AND c.illustrative = $illustrative AND c.step >= 0
UNWIND c.tracks + [''] AS track
RETURN c.step AS step, track, count(c) AS count
