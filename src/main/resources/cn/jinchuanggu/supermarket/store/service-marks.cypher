// What did customers say of these services? Invented orders count for invented services only, real ones for real ones.
// in: $ids    out: id, ratings, marks (sum of all three marks of all ratings)
MATCH (s:Service) WHERE s.id IN $ids
MATCH (o:ServiceOrder {serviceId: s.id}) WHERE o.ratedOn IS NOT NULL AND o.illustrative = coalesce(s.illustrative, false)
RETURN s.id AS id, count(o) AS ratings, sum(o.marks[0] + o.marks[1] + o.marks[2]) AS marks
