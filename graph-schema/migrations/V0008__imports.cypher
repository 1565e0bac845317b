// Large imports: one node for each, and one for each part of it that has rows with problems. Titles are found among all listed.
CREATE CONSTRAINT import_run_id IF NOT EXISTS FOR (r:ImportRun) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT import_problems_id IF NOT EXISTS FOR (p:ImportProblems) REQUIRE p.id IS UNIQUE;
CREATE INDEX import_run_account IF NOT EXISTS FOR (r:ImportRun) ON (r.account);
CREATE INDEX import_run_state IF NOT EXISTS FOR (r:ImportRun) ON (r.state);
CREATE INDEX achievement_name IF NOT EXISTS FOR (a:Achievement) ON (a.name);
