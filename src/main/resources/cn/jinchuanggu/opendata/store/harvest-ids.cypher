// Entities in the order of their revisions, with those that were public and are no longer.
// in: $after (revision), $kind, $track (null for all), $from, $until (null for open), $earliest, $limit    out: id
// relies on: index entity_revision; a listing that was never public has no listedOn and is not told of; an expert who does not want to be shown is
MATCH (e:Entity)
WHERE e.revision > $after AND (NOT e:Hidden OR e:Merged OR e:Withheld OR e.listedOn IS NOT NULL) AND ($kind IS NULL OR $kind IN labels(e))
  AND ($track IS NULL OR EXISTS { (e)-[:IN_TRACK|IN_SEGMENT]->()-[:OF_TRACK*0..1]->(:Track {id: $track}) })
  AND ($from IS NULL OR coalesce(e.changedAt, $earliest) >= $from) AND ($until IS NULL OR coalesce(e.changedAt, $earliest) <= $until)
WITH e.id AS id, e.revision AS revision
ORDER BY revision LIMIT $limit
RETURN id
