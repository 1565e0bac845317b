// A deal has as many entries in the journal as its version says, and none is missing in between.
// out: id
MATCH (d:Deal)
OPTIONAL MATCH (e:JournalEntry {subject: d.id})
WITH d, e ORDER BY e.sequence
WITH d, collect(e.sequence) AS sequences
WHERE size(sequences) <> d.version OR any(i IN range(0, size(sequences) - 1) WHERE sequences[i] <> i + 1)
RETURN d.id AS id ORDER BY id LIMIT 20
