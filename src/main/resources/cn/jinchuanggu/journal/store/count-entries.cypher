// How many entries fit?
// in: $ledger, $subject, $account, $from, $before (null for any)    out: count
MATCH (e:JournalEntry)
WHERE ($ledger IS NULL OR e.ledger = $ledger) AND ($subject IS NULL OR e.subject = $subject) AND ($account IS NULL OR e.account = $account)
  AND ($from IS NULL OR e.at >= $from) AND ($before IS NULL OR e.at < $before)
RETURN count(e) AS count
