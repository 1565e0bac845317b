// Rows of sheets are found again by number or exact name; what an import changed and what columns mean are kept beside it.
CREATE CONSTRAINT import_changes_id IF NOT EXISTS FOR (c:ImportChanges) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT import_mapping_id IF NOT EXISTS FOR (m:ImportMapping) REQUIRE m.id IS UNIQUE;
CREATE INDEX party_name IF NOT EXISTS FOR (p:Party) ON (p.name);
CREATE INDEX listing_name IF NOT EXISTS FOR (l:Listing) ON (l.name);
CREATE INDEX party_credit_code IF NOT EXISTS FOR (p:Party) ON (p.creditCode);
CREATE INDEX party_institution_code IF NOT EXISTS FOR (p:Party) ON (p.institutionCode);
CREATE INDEX expert_orcid IF NOT EXISTS FOR (e:Expert) ON (e.orcid);
CREATE INDEX patent_number IF NOT EXISTS FOR (p:Patent) ON (p.patentNumber);
