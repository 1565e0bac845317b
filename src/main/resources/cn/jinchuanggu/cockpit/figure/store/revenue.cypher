// What resident enterprises reported as revenue of periods that lie wholly between two days. Periods until a residency ended go on to count.
// in: $illustrative, $day, $from, $through
// relies on: index revenue_report_through
MATCH (r:RevenueReport)
WHERE r.through >= $from AND r.through <= $through AND r.through <= $day AND r.from >= $from
MATCH (e:Party:Enterprise {id: r.partyId})
WHERE e.residentSince <= $day AND coalesce(e.residentThrough, r.through) >= r.through AND coalesce(e.illustrative, false) = $illustrative AND NOT e:Hidden
RETURN r.id AS key, e.id AS id, e.name AS name, r.through AS day, toString(r.from) + ' 至 ' + toString(r.through) AS note, r.revenueFen AS fen,
       '' AS part, '' AS partName
