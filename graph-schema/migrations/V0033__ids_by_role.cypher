// The unique index on the ids of entities is not asked when a query names another label: without these, one listing or party is
// found by looking at all of them.
CREATE INDEX listing_by_id IF NOT EXISTS FOR (l:Listing) ON (l.id);
CREATE INDEX party_by_id IF NOT EXISTS FOR (p:Party) ON (p.id);
CREATE INDEX expert_by_id IF NOT EXISTS FOR (e:Expert) ON (e.id);
CREATE INDEX service_by_id IF NOT EXISTS FOR (s:Service) ON (s.id);
CREATE INDEX service_provider_by_id IF NOT EXISTS FOR (p:ServiceProvider) ON (p.id);
