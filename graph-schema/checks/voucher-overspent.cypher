// An enterprise, under all of its ids, has reserved and used no more vouchers in a year than it was granted.
// out: id (enterprise and year)
CALL () {
  MATCH (g:VoucherGrant) WHERE g.state = 'GRANTED' RETURN g.partyId AS party, g.year AS year, g.fen AS fen
  UNION ALL
  MATCH (u:VoucherUse) WHERE u.state <> 'RELEASED' RETURN u.partyId AS party, u.year AS year, -u.fen AS fen
}
OPTIONAL MATCH (:Entity {id: party})-[:MERGED_INTO]->(into:Entity)
WITH coalesce(into.id, party) AS party, year, sum(fen) AS rest
WHERE rest < 0
RETURN party + ' ' + year AS id
