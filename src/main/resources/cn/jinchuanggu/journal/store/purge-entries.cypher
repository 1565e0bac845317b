// Deletes the first entries of a ledger; its end keeps where the rest begins.
// in: $ledger, $through, $hash (of the entry $through)    out: count
MATCH (h:JournalHead {ledger: $ledger})
SET h.purged = $through, h.purgedHash = $hash
WITH h
CALL (h) {
  MATCH (e:JournalEntry) WHERE e.ledger = h.ledger AND e.number > 0 AND e.number <= $through
  DELETE e
  RETURN count(e) AS count
}
RETURN count
