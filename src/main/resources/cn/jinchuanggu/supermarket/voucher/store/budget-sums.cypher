// What has become of the budget of one year, in fen?
// in: $year, $illustrative    out: granted, reserved, used
CALL () {
  MATCH (g:VoucherGrant) WHERE g.year = $year AND g.state = 'GRANTED' AND g.illustrative = $illustrative
  RETURN coalesce(sum(g.fen), 0) AS granted
}
CALL () {
  MATCH (u:VoucherUse) WHERE u.year = $year AND u.illustrative = $illustrative
  RETURN coalesce(sum(CASE u.state WHEN 'RESERVED' THEN u.fen ELSE 0 END), 0) AS reserved,
         coalesce(sum(CASE u.state WHEN 'USED' THEN u.fen ELSE 0 END), 0) AS used
}
RETURN granted, reserved, used
