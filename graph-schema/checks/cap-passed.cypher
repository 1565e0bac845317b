// What is approved and not taken back stays within the limit, and nobody takes back more than was approved.
// out: id (the account's key)
MATCH (a:CapAccount)<-[:COUNTS_ON]-(e:CapEntry)
WITH a, sum(e.amountFen) AS used, max(e.limitFen) AS most
WHERE used > most OR used < 0
RETURN a.key AS id ORDER BY id LIMIT 20
