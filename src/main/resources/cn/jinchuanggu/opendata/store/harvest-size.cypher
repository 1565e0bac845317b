// How many entities a harvest will give.
// in: $kind, $track (null for all), $from, $until (null for open), $earliest    out: records
// relies on: nothing; it looks at every entity, once for a harvest
MATCH (e:Entity)
WHERE e.revision > 0 AND (NOT e:Hidden OR e:Merged OR e:Withheld OR e.listedOn IS NOT NULL) AND ($kind IS NULL OR $kind IN labels(e))
  AND ($track IS NULL OR EXISTS { (e)-[:IN_TRACK|IN_SEGMENT]->()-[:OF_TRACK*0..1]->(:Track {id: $track}) })
  AND ($from IS NULL OR coalesce(e.changedAt, $earliest) >= $from) AND ($until IS NULL OR coalesce(e.changedAt, $earliest) <= $until)
RETURN count(e) AS records
