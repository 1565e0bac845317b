// What stands on the accounts of one enterprise in one year, in fen?
// in: $parties (ids of the enterprise), $year    out: granted, through (last day of a grant), reserved, used
CALL () {
  MATCH (g:VoucherGrant) WHERE g.partyId IN $parties AND g.year = $year AND g.state = 'GRANTED'
  RETURN coalesce(sum(g.fen), 0) AS granted, max(g.through) AS through
}
CALL () {
  MATCH (u:VoucherUse) WHERE u.partyId IN $parties AND u.year = $year
  RETURN coalesce(sum(CASE u.state WHEN 'RESERVED' THEN u.fen ELSE 0 END), 0) AS reserved,
         coalesce(sum(CASE u.state WHEN 'USED' THEN u.fen ELSE 0 END), 0) AS used
}
RETURN granted, through, reserved, used
