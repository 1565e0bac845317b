// How people get into their accounts: one record per account, found by its name and by the hash of an invitation.
CREATE CONSTRAINT account_access_username IF NOT EXISTS FOR (x:AccountAccess) REQUIRE x.username IS UNIQUE;
CREATE INDEX account_access_invitation IF NOT EXISTS FOR (x:AccountAccess) ON (x.invitationHash);
