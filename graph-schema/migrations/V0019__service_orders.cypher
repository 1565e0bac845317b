// Orders beside their entries in the journal, and the times that providers offer.
CREATE CONSTRAINT service_order_id IF NOT EXISTS FOR (o:ServiceOrder) REQUIRE o.id IS UNIQUE;
CREATE INDEX service_order_provider IF NOT EXISTS FOR (o:ServiceOrder) ON (o.providerPartyId);
CREATE INDEX service_order_customer IF NOT EXISTS FOR (o:ServiceOrder) ON (o.customerPartyId);
CREATE INDEX service_order_service IF NOT EXISTS FOR (o:ServiceOrder) ON (o.serviceId);
CREATE INDEX service_order_state IF NOT EXISTS FOR (o:ServiceOrder) ON (o.state);
CREATE INDEX service_order_waits IF NOT EXISTS FOR (o:ServiceOrder) ON (o.waitsFor);
CREATE INDEX service_order_due IF NOT EXISTS FOR (o:ServiceOrder) ON (o.dueOn);
CREATE INDEX service_order_slot IF NOT EXISTS FOR (o:ServiceOrder) ON (o.slotId);
CREATE CONSTRAINT service_slot_id IF NOT EXISTS FOR (s:ServiceSlot) REQUIRE s.id IS UNIQUE;
CREATE INDEX service_slot_service IF NOT EXISTS FOR (s:ServiceSlot) ON (s.serviceId);
