// An enterprise reports a day once.
// out: id, other
MATCH (a:RevenueReport) MATCH (b:RevenueReport {partyId: a.partyId})
WHERE a.id < b.id AND a.from <= b.through AND b.from <= a.through
RETURN a.id AS id, b.id AS other ORDER BY id LIMIT 20
