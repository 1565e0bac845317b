// Mandates that this reader gave or was given and that fit, in the order asked for; what has not what it is ordered by comes last.
// One that was confirmed and is over has expired.
// in: $all, $parties, $account, $today, $state, $text (null for any), $sort (a constant of MandateQuery.Sort), $skip, $limit    out: m
// relies on: indexes mandate_party, mandate_broker
CALL () {
  UNWIND CASE WHEN $all THEN [1] ELSE [] END AS one MATCH (m:Mandate) RETURN m
  UNION UNWIND $parties AS party MATCH (m:Mandate {partyId: party}) RETURN m
  UNION MATCH (m:Mandate {broker: $account}) RETURN m
}
WITH m, CASE WHEN m.state = 'CONFIRMED' AND m.through < $today THEN 'EXPIRED' ELSE m.state END AS state
WHERE ($state IS NULL OR state = $state) AND ($text IS NULL OR m.id = $text OR m.partyName CONTAINS $text OR m.brokerName CONTAINS $text)
WITH m, CASE $sort WHEN 'ENDING' THEN CASE WHEN state IN ['PROPOSED', 'CONFIRMED'] AND m.through >= $today THEN m.through END
                   WHEN 'PARTY' THEN m.partyName WHEN 'BROKER' THEN m.brokerName END AS least
ORDER BY least, m.updatedAt DESC, m.id SKIP $skip LIMIT $limit
RETURN properties(m) AS m ORDER BY least, m.updatedAt DESC, m.id
