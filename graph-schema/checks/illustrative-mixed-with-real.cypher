// What is counted as real rests on no invented source, and what is invented claims no public one.
// out: id (of the entity, or from, type, to)
CALL () {
  MATCH (e:Entity {illustrative: false}) WHERE 'illustrative' IN coalesce(e.sources, []) RETURN e.id AS id
  UNION
  MATCH (e:Entity {illustrative: true}) WHERE any(source IN coalesce(e.sources, []) WHERE source <> 'illustrative') RETURN e.id AS id
  UNION
  MATCH (a:Entity {illustrative: false})-[r {source: 'illustrative'}]->(b:Entity {illustrative: false}) RETURN a.id + ' ' + type(r) + ' ' + b.id AS id
  UNION
  MATCH (a:Entity {illustrative: true})-[r:MERGED_INTO]-(b:Entity {illustrative: false}) RETURN a.id + ' MERGED_INTO ' + b.id AS id
}
RETURN id ORDER BY id LIMIT 20
