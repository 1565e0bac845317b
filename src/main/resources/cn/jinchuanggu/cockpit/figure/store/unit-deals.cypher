// Deals of each unit, on either side.
// in: $illustrative, $day
MATCH (d:Deal) WHERE date(d.createdAt) <= $day
UNWIND [d.supplierPartyId, d.demanderPartyId] AS party
MATCH (p:Party {id: party}) WHERE coalesce(p.illustrative, false) = $illustrative
RETURN d.id AS key, d.id AS id, d.id AS name, date(d.createdAt) AS day, p.name AS note, null AS fen, p.id AS part, p.name AS partName
