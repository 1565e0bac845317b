// Which entries fit, the newest first?
// in: as count-entries.cypher, $skip, $limit    out: e
MATCH (e:JournalEntry)
WHERE ($ledger IS NULL OR e.ledger = $ledger) AND ($subject IS NULL OR e.subject = $subject) AND ($account IS NULL OR e.account = $account)
  AND ($from IS NULL OR e.at >= $from) AND ($before IS NULL OR e.at < $before)
RETURN properties(e) AS e ORDER BY e.at DESC, e.ledger, e.number DESC SKIP $skip LIMIT $limit
