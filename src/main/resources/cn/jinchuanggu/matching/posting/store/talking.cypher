// Financing needs that an account took up and has not reported on yet, the oldest first.
// in: $account, $limit    out: id, name (empty when its owner is masked)
// relies on: index journal_entry_account_ledger
MATCH (e:JournalEntry {account: $account, ledger: 'FINANCING'})
WITH e ORDER BY e.sequence
WITH e.subject AS subject, collect(e)[-1] AS last
WHERE last.kind = 'TAKE_UP'
MATCH (n:Entity {id: substring(subject, size('uptake-'))})
RETURN n.id AS id, CASE WHEN coalesce(n.masked, false) THEN '' ELSE n.name END AS name, last.at AS at
ORDER BY at, id LIMIT $limit
