// Introductions and mandates as they stand, for lists; what happened to them is in the journal.
CREATE CONSTRAINT introduction_id IF NOT EXISTS FOR (i:Introduction) REQUIRE i.id IS UNIQUE;
CREATE CONSTRAINT mandate_id IF NOT EXISTS FOR (m:Mandate) REQUIRE m.id IS UNIQUE;
CREATE INDEX introduction_supplier IF NOT EXISTS FOR (i:Introduction) ON (i.supplierPartyId);
CREATE INDEX introduction_demander IF NOT EXISTS FOR (i:Introduction) ON (i.demanderPartyId);
CREATE INDEX introduction_proposer IF NOT EXISTS FOR (i:Introduction) ON (i.proposer);
CREATE INDEX introduction_pair IF NOT EXISTS FOR (i:Introduction) ON (i.needId, i.achievementId);
CREATE INDEX mandate_party IF NOT EXISTS FOR (m:Mandate) ON (m.partyId);
CREATE INDEX mandate_broker IF NOT EXISTS FOR (m:Mandate) ON (m.broker);
