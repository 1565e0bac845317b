// Requests of persons about their data: one row beside the ledger for each. Lists of the desk go by the day on which they are due.
CREATE CONSTRAINT privacy_request_id IF NOT EXISTS FOR (r:PrivacyRequest) REQUIRE r.id IS UNIQUE;
CREATE INDEX privacy_request_account IF NOT EXISTS FOR (r:PrivacyRequest) ON (r.account);
CREATE INDEX privacy_request_state IF NOT EXISTS FOR (r:PrivacyRequest) ON (r.state, r.dueOn);
