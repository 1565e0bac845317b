// The days of a real resident enterprise are those that were registered.
// out: id, residentSince, residentThrough
MATCH (r:Residency {illustrative: false}) MATCH (e:Enterprise {id: r.partyId})
WHERE NOT e:Merged AND (e.residentSince IS NULL OR e.residentSince <> r.from OR coalesce(e.residentThrough, date('9999-12-31')) <> coalesce(r.through, date('9999-12-31')))
RETURN e.id AS id, e.residentSince AS residentSince, e.residentThrough AS residentThrough ORDER BY id LIMIT 20
