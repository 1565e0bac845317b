// One node for each technology contract, beside its ledger, for lists.
CREATE CONSTRAINT contract_id IF NOT EXISTS FOR (c:Contract) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT contract_number IF NOT EXISTS FOR (c:Contract) REQUIRE c.number IS UNIQUE;
CREATE INDEX contract_supplier IF NOT EXISTS FOR (c:Contract) ON (c.supplierId);
CREATE INDEX contract_demander IF NOT EXISTS FOR (c:Contract) ON (c.demanderId);
CREATE INDEX contract_corrected IF NOT EXISTS FOR (c:Contract) ON (c.corrected);
