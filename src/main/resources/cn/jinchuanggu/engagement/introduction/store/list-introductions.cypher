// The introductions that a reader takes part in, in the order asked for: TURN has those first that wait for the reader's own answer,
// then the next that is due.
// in: $all, $parties, $account, $state, $text, $from, $before, $sort (a constant of IntroductionQuery.Sort), $skip, $limit    out: as find-introduction
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
WITH i, CASE WHEN $sort <> 'TURN' OR i.supplierAwaited AND i.supplierPartyId IN $parties OR i.demanderAwaited AND i.demanderPartyId IN $parties THEN 0 ELSE 1 END AS turn,
     CASE $sort WHEN 'TURN' THEN i.dueOn WHEN 'DUE' THEN i.dueOn WHEN 'OLDEST' THEN i.createdAt END AS least, CASE $sort WHEN 'NEWEST' THEN i.createdAt END AS latest
ORDER BY turn, least, latest DESC, i.updatedAt DESC, i.id
SKIP $skip LIMIT $limit
OPTIONAL MATCH (n:Entity {id: i.needId})
OPTIONAL MATCH (a:Entity {id: i.achievementId})
RETURN properties(i) AS i, n IS NULL OR coalesce(n.masked, false) AS needMasked, a IS NULL OR coalesce(a.masked, false) AS achievementMasked,
       coalesce(n.illustrative, false) AS needIllustrative, coalesce(a.illustrative, false) AS achievementIllustrative, turn
ORDER BY turn, least, latest DESC, i.updatedAt DESC, i.id
