// Challenges beside their entries in the journal: lists by state and publisher, what waits for whom; sealed papers by their hash.
CREATE CONSTRAINT challenge_id IF NOT EXISTS FOR (c:Challenge) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT challenge_paper_hash IF NOT EXISTS FOR (p:ChallengePaper) REQUIRE p.hash IS UNIQUE;
CREATE INDEX challenge_state IF NOT EXISTS FOR (c:Challenge) ON (c.state);
CREATE INDEX challenge_publisher IF NOT EXISTS FOR (c:Challenge) ON (c.publisherPartyId);
CREATE INDEX challenge_winner IF NOT EXISTS FOR (c:Challenge) ON (c.winnerPartyId);
CREATE INDEX challenge_due IF NOT EXISTS FOR (c:Challenge) ON (c.dueOn);
