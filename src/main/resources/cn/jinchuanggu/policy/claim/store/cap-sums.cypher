// How much of each limit is used up? Approved minus recovered, in 分.
// in: $keys    out: key, fen
MATCH (a:CapAccount)<-[:COUNTS_ON]-(e:CapEntry)
WHERE a.key IN $keys
RETURN a.key AS key, sum(e.amountFen) AS fen ORDER BY key
