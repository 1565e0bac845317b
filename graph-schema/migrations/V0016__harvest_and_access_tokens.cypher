// Harvesters follow all entities by revision; a token is found by the hash of its secret, and listed by its account.
CREATE INDEX entity_revision IF NOT EXISTS FOR (e:Entity) ON (e.revision);
CREATE CONSTRAINT access_token_id IF NOT EXISTS FOR (t:AccessToken) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT access_token_hash IF NOT EXISTS FOR (t:AccessToken) REQUIRE t.hash IS UNIQUE;
CREATE INDEX access_token_account IF NOT EXISTS FOR (t:AccessToken) ON (t.account);
