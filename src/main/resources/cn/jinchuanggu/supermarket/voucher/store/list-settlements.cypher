// What was used in a month, by provider, by real or invented enterprises, and by the list that it stands on.
// in: $month, $providers (null: of everybody), $skip, $limit
// out: month, providerId, providerName, illustrative, fen, uses, s (properties of the list; null while on none)
MATCH (u:VoucherUse {month: $month})
WHERE u.providerId IS NOT NULL // so that the index of month and provider is used
  AND u.state = 'USED' AND ($providers IS NULL OR u.providerId IN $providers)
WITH u.month AS month, u.providerId AS providerId, max(u.providerName) AS providerName, u.illustrative AS illustrative, u.settlementId AS settlementId,
     sum(u.fen) AS fen, count(u) AS uses
ORDER BY providerName, providerId, illustrative, settlementId SKIP $skip LIMIT $limit
OPTIONAL MATCH (s:VoucherSettlement {id: settlementId})
RETURN month, providerId, providerName, illustrative, fen, uses, properties(s) AS s, settlementId
ORDER BY providerName, providerId, illustrative, settlementId
