// What hangs on entities that shall be taken out of the graph.
// in: $ids    out: id, key (from, type, to), what (name of the other end)
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(o:Entity)
RETURN DISTINCT id, startNode(r).id + ' ' + type(r) + ' ' + endNode(r).id AS key, o.name AS what
