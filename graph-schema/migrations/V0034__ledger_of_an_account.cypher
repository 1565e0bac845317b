// What an account did in one ledger, without looking at everything that it ever did.
CREATE INDEX journal_entry_account_ledger IF NOT EXISTS FOR (e:JournalEntry) ON (e.account, e.ledger);
