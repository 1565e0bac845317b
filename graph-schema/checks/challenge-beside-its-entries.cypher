// A challenge has as many entries in the journal as its version says, and none is missing in between.
// out: id
MATCH (c:Challenge)
OPTIONAL MATCH (e:JournalEntry {subject: c.id})
WITH c, e ORDER BY e.sequence
WITH c, collect(e.sequence) AS sequences
WHERE size(sequences) <> c.version OR any(i IN range(0, size(sequences) - 1) WHERE sequences[i] <> i + 1)
RETURN c.id AS id ORDER BY id LIMIT 20
