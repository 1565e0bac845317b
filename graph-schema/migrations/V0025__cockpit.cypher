// Figures of the cockpit: residents, filings and steps of claims are found by their day; what enterprises report as revenue.
CREATE INDEX party_resident IF NOT EXISTS FOR (p:Party) ON (p.residentSince);
CREATE INDEX patent_filed IF NOT EXISTS FOR (p:Patent) ON (p.filedOn);
CREATE INDEX claim_event_step IF NOT EXISTS FOR (e:ClaimEvent) ON (e.step);
CREATE CONSTRAINT revenue_report_id IF NOT EXISTS FOR (r:RevenueReport) REQUIRE r.id IS UNIQUE;
CREATE INDEX revenue_report_through IF NOT EXISTS FOR (r:RevenueReport) ON (r.through);
CREATE INDEX revenue_report_party IF NOT EXISTS FOR (r:RevenueReport) ON (r.partyId);
