// An invented organisation says so in its name. People's names do not.
// out: id
MATCH (p:Party {illustrative: true})
WHERE NOT p:Expert AND NOT p.name CONTAINS '示例'
RETURN p.id AS id ORDER BY id LIMIT 20
