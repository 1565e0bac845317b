// Slots of some services from a day on, with how many orders hold each.
// in: $services, $from, $limit    out: serviceId, day, part, capacity, taken
MATCH (s:ServiceSlot)
WHERE s.serviceId IN $services AND s.day >= $from
WITH s ORDER BY s.day, s.id LIMIT $limit
RETURN s.serviceId AS serviceId, s.day AS day, s.part AS part, s.capacity AS capacity,
       COUNT { MATCH (o:ServiceOrder {slotId: s.id}) } AS taken
