// Every statement is about an entity, says something, and knows who says so.
// out: id
MATCH (s:Statement)
WHERE s.value IS NULL OR s.property IS NULL OR NOT EXISTS { (:Entity {id: s.subject}) }
   OR NOT (s.source STARTS WITH 'entered:' OR EXISTS { (:Source {key: s.source}) })
RETURN s.id AS id ORDER BY id LIMIT 20
