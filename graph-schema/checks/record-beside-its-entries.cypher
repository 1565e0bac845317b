// What stands beside a ledger for lists has as many entries in the journal as its version says, and none is missing in between;
// the first of a contract is its signature.
// out: id
MATCH (r:Deal|Contract|ServiceOrder|ServiceCase|Challenge)
OPTIONAL MATCH (e:JournalEntry {subject: r.id})
WITH r, e ORDER BY e.sequence
WITH r, collect(e) AS entries
WHERE size(entries) <> r.version OR any(i IN range(0, size(entries) - 1) WHERE entries[i].sequence <> i + 1)
   OR r:Contract AND entries[0].kind <> 'SIGN'
RETURN r.id AS id ORDER BY id LIMIT 20
