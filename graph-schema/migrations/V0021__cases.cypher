// Cases of the one window and their tasks beside their entries in the journal: lists by person, state and clock; figures by month.
CREATE CONSTRAINT service_case_id IF NOT EXISTS FOR (c:ServiceCase) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT case_task_id IF NOT EXISTS FOR (t:CaseTask) REQUIRE t.id IS UNIQUE;
CREATE INDEX service_case_account IF NOT EXISTS FOR (c:ServiceCase) ON (c.account);
CREATE INDEX service_case_party IF NOT EXISTS FOR (c:ServiceCase) ON (c.partyId);
CREATE INDEX service_case_officer IF NOT EXISTS FOR (c:ServiceCase) ON (c.officer);
CREATE INDEX service_case_state IF NOT EXISTS FOR (c:ServiceCase) ON (c.state);
CREATE INDEX service_case_due IF NOT EXISTS FOR (c:ServiceCase) ON (c.dueAt);
CREATE INDEX service_case_month IF NOT EXISTS FOR (c:ServiceCase) ON (c.illustrative, c.month);
CREATE INDEX case_task_case IF NOT EXISTS FOR (t:CaseTask) ON (t.caseId);
CREATE INDEX case_task_due IF NOT EXISTS FOR (t:CaseTask) ON (t.dueAt);
CREATE INDEX case_task_waiting IF NOT EXISTS FOR (t:CaseTask) ON (t.state, t.since);
CREATE INDEX case_task_month IF NOT EXISTS FOR (t:CaseTask) ON (t.illustrative, t.month);
