// How many entries fit?
// in: $ledgers, $account, $kinds, $without, $origin (null or empty for any), $from, $before    out: count
MATCH (e:JournalEntry)
WHERE e.at >= $from AND e.at < $before AND e.ledger IN $ledgers
  AND ($account IS NULL OR e.account = $account) AND (size($kinds) = 0 OR e.kind IN $kinds) AND NOT e.kind IN $without
  AND ($origin IS NULL OR e.origin = $origin)
RETURN count(e) AS count
