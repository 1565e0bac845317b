// How much of everything is there, by state or ledger? For the monitor; asked at most twice a minute.
// in: nothing    out: what, part, number
MATCH (c:Claim) RETURN 'claims' AS what, c.state AS part, count(*) AS number
UNION ALL MATCH (d:Deal) RETURN 'deals' AS what, d.state AS part, count(*) AS number
UNION ALL MATCH (i:Introduction) RETURN 'introductions' AS what, i.state AS part, count(*) AS number
UNION ALL MATCH (c:Contract) RETURN 'contracts' AS what, c.state AS part, count(*) AS number
UNION ALL MATCH (o:ServiceOrder) RETURN 'orders' AS what, o.state AS part, count(*) AS number
UNION ALL MATCH (c:ServiceCase) RETURN 'cases' AS what, c.state AS part, count(*) AS number
UNION ALL MATCH (c:Challenge) RETURN 'challenges' AS what, c.state AS part, count(*) AS number
UNION ALL MATCH (h:JournalHead) RETURN 'entries' AS what, h.ledger AS part, h.number AS number
UNION ALL MATCH (r:ImportRun) RETURN 'imports' AS what, r.state AS part, count(*) AS number
UNION ALL MATCH (r:ImportRun) RETURN 'rows' AS what, 'stored' AS part, sum(r.stored) AS number
UNION ALL MATCH (r:ImportRun) RETURN 'rows' AS what, 'faulty' AS part, sum(r.faulty) AS number
UNION ALL MATCH (r:ImportRun) RETURN 'rows' AS what, 'duplicate' AS part, sum(r.duplicate) AS number
UNION ALL MATCH (e:ClaimEvent {step: 'PAY'}) MATCH (c:Claim)-[:HAS_EVENT]->(e)
RETURN 'paid' AS what, CASE WHEN coalesce(c.illustrative, false) THEN 'example' ELSE 'real' END AS part, sum(e.amountFen) AS number
UNION ALL MATCH (m:OutgoingMail) WHERE m.state IN ['WAITING', 'SENDING'] RETURN 'mail' AS what, '' AS part, count(*) AS number
UNION ALL MATCH (m:RobotMessage) WHERE m.state IN ['WAITING', 'SENDING'] RETURN 'robot' AS what, '' AS part, count(*) AS number
UNION ALL MATCH (m:FollowerMark) WHERE m.name STARTS WITH 'ledger ' MATCH (h:JournalHead {ledger: substring(m.name, 7)})
RETURN 'untold' AS what, '' AS part, sum(h.number - m.number) AS number
