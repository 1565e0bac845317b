// What sources state about an entity, and what operators judged about two entities.
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (s:Statement) REQUIRE s.id IS UNIQUE;
CREATE INDEX statement_subject IF NOT EXISTS FOR (s:Statement) ON (s.subject);
CREATE CONSTRAINT identity_verdict_id IF NOT EXISTS FOR (v:IdentityVerdict) REQUIRE v.id IS UNIQUE;
