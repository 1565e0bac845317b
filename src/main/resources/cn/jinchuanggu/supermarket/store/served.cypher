// Whom have these providers served? Ties of masked parties count only when they are one's own.
// in: $providers, $mine (ids of the asking party)    out: id, parties, me
UNWIND $providers AS id
MATCH (p:ServiceProvider {id: id})-[r:SERVED]->(x:Party)
WHERE NOT coalesce(r.masked, false) OR x.id IN $mine
RETURN id, count(DISTINCT x) AS parties, max(CASE WHEN x.id IN $mine THEN 1 ELSE 0 END) = 1 AS me
