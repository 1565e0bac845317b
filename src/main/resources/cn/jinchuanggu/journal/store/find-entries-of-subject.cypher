// Which entries about a subject fit, the newest first?
// in: as find-entries.cypher, $subject    out: e
MATCH (e:JournalEntry {subject: $subject})
WHERE e.at >= $from AND e.at < $before AND e.ledger IN $ledgers
  AND ($account IS NULL OR e.account = $account) AND (size($kinds) = 0 OR e.kind IN $kinds) AND NOT e.kind IN $without
  AND ($origin IS NULL OR e.origin = $origin)
RETURN properties(e) AS e ORDER BY e.at DESC, e.ledger, e.number DESC SKIP $skip LIMIT $limit
