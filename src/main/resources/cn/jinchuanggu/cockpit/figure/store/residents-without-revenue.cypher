// Resident enterprises that have reported no revenue of the year yet.
// in: $illustrative, $day, $from, $through
// relies on: index party_resident, index revenue_report_party
MATCH (e:Party:Enterprise)
WHERE e.residentSince <= $day AND coalesce(e.residentThrough, $day) >= $day AND coalesce(e.illustrative, false) = $illustrative AND NOT e:Hidden
  AND NOT EXISTS { MATCH (r:RevenueReport {partyId: e.id}) WHERE r.from >= $from AND r.through <= $through AND r.through <= $day }
RETURN coalesce(e.creditCode, e.id) AS key, e.id AS id, e.name AS name, e.residentSince AS day, '还没有填报营业收入' AS note, null AS fen,
       '' AS part, '' AS partName
