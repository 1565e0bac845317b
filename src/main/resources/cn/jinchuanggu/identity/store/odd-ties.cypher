// Ties that cannot be right: each other's subsidiary or part, one's own neighbour, ended before it began, begun in the future.
// in: $today (ISO 8601), $limit    out: id, labels, name, illustrative, type, other, otherName, what
CALL () {
  MATCH (a:Entity)-[r:SUBSIDIARY_OF|PART_OF|FOUNDED]->(b:Entity)
  WHERE EXISTS { (b)-[s]->(a) WHERE type(s) = type(r) } AND a.id < b.id
  RETURN a, r, b, 'mutual' AS what
  UNION
  MATCH (a:Entity)-[r]->(a) RETURN a, r, a AS b, 'self' AS what
  UNION
  MATCH (a:Entity)-[r]->(b:Entity) WHERE r.until < r.since RETURN a, r, b, 'order' AS what
  UNION
  MATCH (a:Entity)-[r]->(b:Entity) WHERE r.since STARTS WITH '2' AND r.since > $today AND NOT r.since STARTS WITH left($today, size(r.since)) RETURN a, r, b, 'future' AS what
}
WITH a, r, b, what WHERE NOT a:Hidden AND NOT b:Hidden
RETURN a.id AS id, labels(a) AS labels, a.name AS name, coalesce(a.illustrative, false) AS illustrative, type(r) AS type, b.id AS other, b.name AS otherName, what
ORDER BY what, id, other LIMIT $limit
