// Accounts, ledgers and contracts that name an entity which shall be taken out of the graph.
// in: $ids    out: id, what (label of what names it)
MATCH (n:Account|JournalSubject|Introduction|Mandate|Deal|Contract|Claim|MatchedNeed)
UNWIND keys(n) AS field
WITH n, n[field] AS id
WHERE id IN $ids
RETURN DISTINCT id, labels(n)[0] AS what ORDER BY id, what LIMIT 50
