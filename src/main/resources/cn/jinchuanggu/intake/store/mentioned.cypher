// Accounts, ledgers, contracts, statements and judgements that name an entity which shall be taken out of the graph.
// in: $ids    out: id, what (label of what names it)
MATCH (n:Account|JournalSubject|Introduction|Mandate|Deal|Contract|Claim|MatchedNeed|Statement|IdentityVerdict)
UNWIND keys(n) AS field
WITH n, n[field] AS id
WHERE id IN $ids
RETURN DISTINCT id, labels(n)[0] AS what ORDER BY id, what LIMIT 50
