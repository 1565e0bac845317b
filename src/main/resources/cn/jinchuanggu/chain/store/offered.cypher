// How much of each kind of help is offered in each industry?
// in: $illustrative    out: what (category, kind of platform or label), track, offers
CALL {
  MATCH (s:Service)-[:IN_SEGMENT]->(:Segment)-[:OF_TRACK]->(t:Track) WHERE NOT s:Hidden AND coalesce(s.illustrative, false) = $illustrative RETURN s.category AS what, t.id AS track, s AS offer
  UNION
  MATCH (p:Platform)-[:IN_SEGMENT]->(:Segment)-[:OF_TRACK]->(t:Track) WHERE NOT p:Hidden AND coalesce(p.illustrative, false) = $illustrative RETURN p.kind AS what, t.id AS track, p AS offer
  UNION
  MATCH (f:Fund)-[:FOCUSES_ON]->(t:Track) WHERE NOT f:Hidden AND coalesce(f.illustrative, false) = $illustrative RETURN 'Fund' AS what, t.id AS track, f AS offer
}
WITH what, track, count(DISTINCT offer) AS offers WHERE what IS NOT NULL
RETURN what, track, offers ORDER BY what, track
