// What an invented party posts is illustrative too. Which needs were made public, and on which day did each first reach each stage?
// in: $illustrative    out: id, title, illustrative, track, unitId, unit, brokers, and a day or time for each stage
MATCH (n:Need) WHERE n.listedOn IS NOT NULL
OPTIONAL MATCH (u:Party)-[:POSTED]->(n)
WITH n, head(collect(u)) AS u
WITH n, u WHERE (coalesce(n.illustrative, false) OR coalesce(u.illustrative, false)) = $illustrative
OPTIONAL MATCH (n)-[:IN_SEGMENT]->(:Segment)-[:OF_TRACK]->(t:Track)
WITH n, u, head(collect(t.name)) AS track
OPTIONAL MATCH (m:MatchedNeed {needId: n.id})
OPTIONAL MATCH (i:Introduction {needId: n.id})
OPTIONAL MATCH (a:JournalEntry {subject: i.id, kind: 'ANSWER'})
OPTIONAL MATCH (d:Deal {introductionId: i.id})
OPTIONAL MATCH (k:Contract {dealId: d.id})
OPTIONAL MATCH (r:JournalEntry {subject: k.id, kind: 'REGISTER'})
CALL (k) {
  WITH k WHERE k.number IS NOT NULL
  MATCH (c:Claim)-[:HAS_EVENT]->(p:ClaimEvent {step: 'PAY'}) WHERE c.matters CONTAINS k.number
  RETURN min(p.at) AS paidOn
}
WITH n, u, track, m.matchedOn AS matched, collect(DISTINCT i.brokerAccount) AS brokers, min(i.createdAt) AS introduced, min(a.at) AS answered,
     min(d.createdAt) AS negotiating, min(k.signedOn) AS signed, min(r.at) AS registered, min(paidOn) AS paid
RETURN n.id AS id, n.name AS title, $illustrative AS illustrative, track, u.id AS unitId, u.name AS unit, brokers,
       n.listedOn AS PUBLISHED, matched AS MATCHED, introduced AS INTRODUCED, answered AS ANSWERED, negotiating AS NEGOTIATING,
       signed AS SIGNED, registered AS REGISTERED, paid AS PAID
ORDER BY id
