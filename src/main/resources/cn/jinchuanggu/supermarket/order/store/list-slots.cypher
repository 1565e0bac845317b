// Slots of some services from a day on, the first first, with how many orders hold each; they are counted for the page only.
// in: $services, $from, $parts (parts of a day in their order), $skip, $limit    out: serviceId, day, part, capacity, taken
// relies on: index service_slot_service
MATCH (s:ServiceSlot)
WHERE s.serviceId IN $services AND s.day >= $from
WITH s, [i IN range(0, size($parts) - 1) WHERE $parts[i] = s.part][0] AS part
ORDER BY s.day, part, s.serviceId SKIP $skip LIMIT $limit
RETURN s.serviceId AS serviceId, s.day AS day, s.part AS part, s.capacity AS capacity,
       COUNT { MATCH (o:ServiceOrder {slotId: s.id}) } AS taken
ORDER BY day, [i IN range(0, size($parts) - 1) WHERE $parts[i] = s.part][0], serviceId
