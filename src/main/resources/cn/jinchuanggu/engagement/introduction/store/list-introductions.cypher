// The introductions that a reader takes part in, those that wait for the reader's own answer first, then the next that is due.
// in: $all, $parties, $account, $state, $text, $from, $before, $skip, $limit    out: as find-introduction
// relies on: indexes introduction.supplierPartyId, .demanderPartyId, .proposer
CALL () {
  UNWIND CASE WHEN $all THEN [1] ELSE [] END AS one MATCH (i:Introduction) RETURN i
  UNION UNWIND $parties AS party MATCH (i:Introduction {supplierPartyId: party}) RETURN i
  UNION UNWIND $parties AS party MATCH (i:Introduction {demanderPartyId: party}) RETURN i
  UNION MATCH (i:Introduction {proposer: $account}) RETURN i
}
WITH i
WHERE ($state IS NULL OR i.state = $state)
  AND ($from IS NULL OR i.createdAt >= $from) AND ($before IS NULL OR i.createdAt < $before)
  AND ($text IS NULL OR i.id CONTAINS $text OR i.needTitle CONTAINS $text OR i.achievementTitle CONTAINS $text)
WITH i, CASE WHEN i.supplierAwaited AND i.supplierPartyId IN $parties OR i.demanderAwaited AND i.demanderPartyId IN $parties THEN 0 ELSE 1 END AS turn
ORDER BY turn, CASE WHEN i.dueOn IS NULL THEN 1 ELSE 0 END, i.dueOn, i.updatedAt DESC, i.id
SKIP $skip LIMIT $limit
OPTIONAL MATCH (n:Entity {id: i.needId})
OPTIONAL MATCH (a:Entity {id: i.achievementId})
RETURN properties(i) AS i, n IS NULL OR coalesce(n.masked, false) AS needMasked, a IS NULL OR coalesce(a.masked, false) AS achievementMasked,
       coalesce(n.illustrative, false) AS needIllustrative, coalesce(a.illustrative, false) AS achievementIllustrative, turn
ORDER BY turn, CASE WHEN i.dueOn IS NULL THEN 1 ELSE 0 END, i.dueOn, i.updatedAt DESC, i.id
