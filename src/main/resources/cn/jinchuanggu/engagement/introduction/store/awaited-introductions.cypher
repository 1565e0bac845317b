// Introductions that wait for a side of these parties, and those that this account proposed and that wait for somebody by a day.
// in: $parties, $proposer, $limit    out: id, need, achievement, dueOn, own
// relies on: indexes introduction.supplierPartyId, .demanderPartyId, .proposer
CALL () {
  UNWIND $parties AS party MATCH (i:Introduction {supplierPartyId: party}) WHERE i.supplierAwaited RETURN i, true AS own
  UNION UNWIND $parties AS party MATCH (i:Introduction {demanderPartyId: party}) WHERE i.demanderAwaited RETURN i, true AS own
  UNION MATCH (i:Introduction {proposer: $proposer}) WHERE i.dueOn IS NOT NULL RETURN i, false AS own
}
WITH i, max(CASE WHEN own THEN 1 ELSE 0 END) = 1 AS own
RETURN i.id AS id, i.needTitle AS need, i.achievementTitle AS achievement, i.dueOn AS dueOn, own
ORDER BY own DESC, CASE WHEN i.dueOn IS NULL THEN 1 ELSE 0 END, i.dueOn, i.id LIMIT $limit
