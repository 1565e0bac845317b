// Which parties of a kind have most public ties, to begin a walk through the graph at?
// in: $kind (a label of the model), $limit    out: id, name, illustrative, ties
// relies on: the degree stored with a node; a few hundred parties of a kind
MATCH (p:Party)
WHERE $kind IN labels(p) AND NOT p:Hidden
WITH p, COUNT { (p)--(:Entity) } AS ties
ORDER BY ties DESC, p.id
LIMIT $limit
RETURN p.id AS id, p.name AS name, p.illustrative AS illustrative, ties
