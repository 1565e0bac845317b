// Which of these enterprises were resident through a whole period and have reported no day of it?
// in: $ids, $from, $through    out: id
// relies on: unique index entity_id, index revenue_report_party
MATCH (e:Entity:Enterprise) WHERE e.id IN $ids AND NOT e:Hidden
  AND e.residentSince <= $from AND coalesce(e.residentThrough, $through) >= $through
  AND NOT EXISTS { MATCH (r:RevenueReport) WHERE r.partyId IN $ids AND r.from <= $through AND r.through >= $from }
RETURN e.id AS id ORDER BY id
