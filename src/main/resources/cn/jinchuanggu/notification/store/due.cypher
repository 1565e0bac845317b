// What is due by a day, the longest overdue first, and who is awaited: both sides of an introduction or a deal, and the broker; of an order
// the side that has the next step; of a challenge the publisher, the unit that was chosen or the panelists, whoever has the next step.
// in: $day, $from and $after (the day and the id after which it begins), $limit    out: id, kind, on, task (of an order), parties, accounts
// relies on: indexes introduction_due, deal_due, service_order_due, challenge_due
CALL () {
  MATCH (n:Introduction) WHERE $from <= n.dueOn <= $day AND (n.dueOn > $from OR n.id > $after) WITH n ORDER BY n.dueOn, n.id LIMIT $limit
  RETURN n, 'INTRODUCTION' AS kind, [n.supplierPartyId, n.demanderPartyId] AS parties, CASE WHEN n.brokerAccount IS NULL THEN [] ELSE [n.brokerAccount] END AS accounts
  UNION ALL
  MATCH (n:Deal) WHERE $from <= n.dueOn <= $day AND (n.dueOn > $from OR n.id > $after) WITH n ORDER BY n.dueOn, n.id LIMIT $limit
  RETURN n, 'DEAL' AS kind, [n.supplierPartyId, n.demanderPartyId] AS parties, CASE WHEN n.brokerAccount IS NULL THEN [] ELSE [n.brokerAccount] END AS accounts
  UNION ALL
  MATCH (n:ServiceOrder) WHERE $from <= n.dueOn <= $day AND (n.dueOn > $from OR n.id > $after) WITH n ORDER BY n.dueOn, n.id LIMIT $limit
  RETURN n, 'ORDER' AS kind, CASE n.waitsFor WHEN 'PROVIDER' THEN [n.providerPartyId] WHEN 'CUSTOMER' THEN [n.customerPartyId] ELSE [] END AS parties, [] AS accounts
  UNION ALL
  MATCH (n:Challenge) WHERE $from <= n.dueOn <= $day AND (n.dueOn > $from OR n.id > $after) WITH n ORDER BY n.dueOn, n.id LIMIT $limit
  RETURN n, 'CHALLENGE' AS kind, CASE WHEN n.state IN ['FINALISTS', 'NOTICE', 'ACCEPTED'] THEN [n.publisherPartyId]
    WHEN n.state = 'PERFORMING' AND n.reported THEN [n.publisherPartyId] WHEN n.state = 'PERFORMING' THEN [n.winnerPartyId] ELSE [] END AS parties, n.unfinished AS accounts
}
RETURN n.id AS id, kind, n.dueOn AS on, CASE kind WHEN 'ORDER' THEN n.task END AS task, parties, accounts ORDER BY on, id LIMIT $limit
