// A page of those that stand at a step.
// in: $chain, $illustrative, $step, $track, $skip, $limit    out: id, name, inferred, tracks
// relies on: index chain_position_step
MATCH (c:ChainPosition) WHERE c.chain = $chain AND c.illustrative = $illustrative AND c.step = $step AND ($track IS NULL OR $track IN c.tracks)
RETURN c.id AS id, c.name AS name, c.inferred AS inferred, c.tracks AS tracks, c.next AS next
ORDER BY c.name, c.id SKIP $skip LIMIT $limit
