// What was used before a month and stands on no list yet, by month and provider, by real or invented enterprises; the earliest first.
// in: $before (the first month that does not count), $without (ids of providers), $limit
// out: month, providerId, providerName, illustrative, fen, uses, s (null: on no list)
// relies on: index voucher_use_month
MATCH (u:VoucherUse) WHERE u.month < $before AND u.providerId IS NOT NULL AND u.state = 'USED' AND u.settlementId IS NULL AND NOT u.providerId IN $without
WITH u.month AS month, u.providerId AS providerId, max(u.providerName) AS providerName, u.illustrative AS illustrative, sum(u.fen) AS fen, count(u) AS uses
RETURN month, providerId, providerName, illustrative, fen, uses, null AS s
ORDER BY month, providerName, providerId, illustrative LIMIT $limit
