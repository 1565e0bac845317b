// The same key gives the same answer for a day: found by the digest of account and key, forgotten by age.
CREATE CONSTRAINT command_answer_id IF NOT EXISTS FOR (a:CommandAnswer) REQUIRE a.id IS UNIQUE;
CREATE INDEX command_answer_at IF NOT EXISTS FOR (a:CommandAnswer) ON (a.at);
