// Deals beside their entries in the journal: one for an introduction, lists by state, party and broker.
CREATE CONSTRAINT deal_id IF NOT EXISTS FOR (d:Deal) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT deal_introduction IF NOT EXISTS FOR (d:Deal) REQUIRE d.introductionId IS UNIQUE;
CREATE INDEX deal_state IF NOT EXISTS FOR (d:Deal) ON (d.state);
CREATE INDEX deal_supplier IF NOT EXISTS FOR (d:Deal) ON (d.supplierPartyId);
CREATE INDEX deal_demander IF NOT EXISTS FOR (d:Deal) ON (d.demanderPartyId);
CREATE INDEX deal_buyer IF NOT EXISTS FOR (d:Deal) ON (d.buyerPartyId);
CREATE INDEX deal_broker IF NOT EXISTS FOR (d:Deal) ON (d.brokerAccount);
