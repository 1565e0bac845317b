// Accounts that are there already count as made and used now, so that none is found unused on the day of the upgrade.
// A file of its own: one transaction changes the schema or writes, not both.
MATCH (a:Account) MERGE (x:AccountAccess {username: a.username}) ON CREATE SET x.createdAt = datetime(), x.passwordAt = datetime();
