// A service order has as many entries in the journal as its version says, and none is missing in between.
// out: id
MATCH (o:ServiceOrder)
OPTIONAL MATCH (e:JournalEntry {subject: o.id})
WITH o, e ORDER BY e.sequence
WITH o, collect(e.sequence) AS sequences
WHERE size(sequences) <> o.version OR any(i IN range(0, size(sequences) - 1) WHERE sequences[i] <> i + 1)
RETURN o.id AS id ORDER BY id LIMIT 20
