// A contract has as many entries in the journal as its version says, the first is its signature, and none is missing in between.
// out: id
MATCH (c:Contract)
OPTIONAL MATCH (e:JournalEntry {subject: c.id})
WITH c, e ORDER BY e.sequence
WITH c, collect(e) AS entries
WHERE size(entries) = 0 OR size(entries) <> c.version OR entries[0].kind <> 'SIGN' OR any(i IN range(0, size(entries) - 1) WHERE entries[i].sequence <> i + 1)
RETURN c.id AS id ORDER BY id LIMIT 20
