// How people get into their accounts: one record per account, found by its name and by the hash of an invitation; accounts that
// are there already count as made and used now, so that none is found unused on the day of the upgrade.
CREATE CONSTRAINT account_access_username IF NOT EXISTS FOR (x:AccountAccess) REQUIRE x.username IS UNIQUE;
CREATE CONSTRAINT account_access_invitation IF NOT EXISTS FOR (x:AccountAccess) REQUIRE x.invitationHash IS UNIQUE;
MATCH (a:Account) MERGE (x:AccountAccess {username: a.username}) ON CREATE SET x.createdAt = datetime(), x.passwordAt = datetime();
