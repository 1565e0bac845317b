// What waits for a person is asked at every visit of the home page: contracts and imports by state, listings that people entered.
CREATE INDEX contract_state IF NOT EXISTS FOR (c:Contract) ON (c.state);
CREATE INDEX import_run_account IF NOT EXISTS FOR (r:ImportRun) ON (r.account);
CREATE INDEX listing_entered_by IF NOT EXISTS FOR (l:Listing) ON (l.enteredBy);
