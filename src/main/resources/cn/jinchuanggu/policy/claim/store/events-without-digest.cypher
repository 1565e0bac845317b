// Which events of claims have no entry in the journal, although an earlier event of their claim has one?
// in: $firsts (claim to the sequence of its first event with an entry)    out: claim, sequence
UNWIND keys($firsts) AS claim
MATCH (:Claim {id: claim})-[:HAS_EVENT]->(e:ClaimEvent)
WHERE e.sequence >= $firsts[claim] AND NOT EXISTS {
  MATCH (j:JournalEntry {subject: claim}) WHERE j.ledger = 'CLAIM' AND j.facts CONTAINS ('"sequence":' + e.sequence + ',')
}
RETURN claim, e.sequence AS sequence LIMIT 1
