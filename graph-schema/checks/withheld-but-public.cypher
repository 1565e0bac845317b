// Who does not want to be shown is hidden, and who was erased has no ties and no name.
// out: id
MATCH (e:Expert)
WHERE (e:Withheld AND NOT e:Hidden) OR (e:Erased AND (e.title IS NOT NULL OR e.about IS NOT NULL OR EXISTS { (e)-[:INVENTED|WORKS_AT]->() }))
RETURN e.id AS id ORDER BY id LIMIT 20
