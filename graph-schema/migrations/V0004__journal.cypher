// The journal: entries, what they are about, and where each ledger ends.
CREATE CONSTRAINT journal_entry_id IF NOT EXISTS FOR (e:JournalEntry) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT journal_subject_id IF NOT EXISTS FOR (s:JournalSubject) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT journal_head_ledger IF NOT EXISTS FOR (h:JournalHead) REQUIRE h.ledger IS UNIQUE;
CREATE INDEX journal_entry_subject IF NOT EXISTS FOR (e:JournalEntry) ON (e.subject);
CREATE INDEX journal_entry_account IF NOT EXISTS FOR (e:JournalEntry) ON (e.account);
CREATE INDEX journal_entry_at IF NOT EXISTS FOR (e:JournalEntry) ON (e.at);
CREATE INDEX journal_entry_place IF NOT EXISTS FOR (e:JournalEntry) ON (e.ledger, e.number);
