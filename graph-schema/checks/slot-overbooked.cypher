// No slot of a service holds more orders than it can.
// out: id
MATCH (s:ServiceSlot)
WHERE COUNT { MATCH (o:ServiceOrder {slotId: s.id}) } > s.capacity
RETURN s.id AS id ORDER BY id LIMIT 20
