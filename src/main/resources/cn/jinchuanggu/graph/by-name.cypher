// Which public entities have these parts in their name or description, or in those of what was merged into them?
// in: $question (full-text syntax, made of letters and digits only), $kinds (labels, empty for all), $limit
// out: id, name, about, labels, illustrative, best first
// relies on: full-text index entity_name
CALL db.index.fulltext.queryNodes('entity_name', $question) YIELD node, score
MATCH (node)-[:MERGED_INTO*0..]->(present:Entity)
WHERE NOT present:Hidden AND (size($kinds) = 0 OR any(label IN labels(present) WHERE label IN $kinds))
WITH present AS node, max(score) AS score
RETURN node.id AS id, node.name AS name, node.about AS about, labels(node) AS labels, node.illustrative AS illustrative
ORDER BY score DESC, node.id LIMIT $limit
