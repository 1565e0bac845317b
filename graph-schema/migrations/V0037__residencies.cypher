// Which enterprises are resident, by their agreements: found by id, by the enterprise, by the agreement, and listed by the day they came.
CREATE CONSTRAINT residency_id IF NOT EXISTS FOR (r:Residency) REQUIRE r.id IS UNIQUE;
CREATE INDEX residency_party IF NOT EXISTS FOR (r:Residency) ON (r.partyId);
CREATE INDEX residency_agreement IF NOT EXISTS FOR (r:Residency) ON (r.agreement);
CREATE INDEX residency_came IF NOT EXISTS FOR (r:Residency) ON (r.illustrative, r.from);
