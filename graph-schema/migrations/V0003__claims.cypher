// The ledger of claims: one node for each claim, event, matter (第十九条), limit and entry on a limit.
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT claim_event_id IF NOT EXISTS FOR (e:ClaimEvent) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT claim_matter_key IF NOT EXISTS FOR (m:ClaimMatter) REQUIRE m.key IS UNIQUE;
CREATE CONSTRAINT cap_account_key IF NOT EXISTS FOR (a:CapAccount) REQUIRE a.key IS UNIQUE;
CREATE CONSTRAINT cap_entry_id IF NOT EXISTS FOR (e:CapEntry) REQUIRE e.id IS UNIQUE;
CREATE INDEX claim_list IF NOT EXISTS FOR (c:Claim) ON (c.createdAt);
CREATE INDEX claim_state IF NOT EXISTS FOR (c:Claim) ON (c.state);
CREATE INDEX claim_party IF NOT EXISTS FOR (c:Claim) ON (c.partyId);
CREATE INDEX claim_drafter IF NOT EXISTS FOR (c:Claim) ON (c.drafter);
