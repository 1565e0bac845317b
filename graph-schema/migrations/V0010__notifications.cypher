// Notifications, saved searches, what people chose, waiting e-mail, and how far each follower has read.
CREATE CONSTRAINT notification_id IF NOT EXISTS FOR (n:Notification) REQUIRE n.id IS UNIQUE;
CREATE INDEX notification_account IF NOT EXISTS FOR (n:Notification) ON (n.account, n.at);
CREATE INDEX notification_due IF NOT EXISTS FOR (n:Notification) ON (n.mailDue);
CREATE INDEX notification_mail IF NOT EXISTS FOR (n:Notification) ON (n.mail);
CREATE INDEX notification_search IF NOT EXISTS FOR (n:Notification) ON (n.search);
CREATE CONSTRAINT saved_search_id IF NOT EXISTS FOR (s:SavedSearch) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT saved_search_token IF NOT EXISTS FOR (s:SavedSearch) REQUIRE s.token IS UNIQUE;
CREATE INDEX saved_search_account IF NOT EXISTS FOR (s:SavedSearch) ON (s.account);
CREATE INDEX saved_search_listing IF NOT EXISTS FOR (s:SavedSearch) ON (s.listing);
CREATE CONSTRAINT notification_preference_account IF NOT EXISTS FOR (p:NotificationPreference) REQUIRE p.account IS UNIQUE;
CREATE CONSTRAINT notification_preference_token IF NOT EXISTS FOR (p:NotificationPreference) REQUIRE p.token IS UNIQUE;
CREATE CONSTRAINT outgoing_mail_id IF NOT EXISTS FOR (m:OutgoingMail) REQUIRE m.id IS UNIQUE;
CREATE INDEX outgoing_mail_state IF NOT EXISTS FOR (m:OutgoingMail) ON (m.state, m.nextAt);
CREATE INDEX outgoing_mail_account IF NOT EXISTS FOR (m:OutgoingMail) ON (m.account);
CREATE CONSTRAINT follower_mark_name IF NOT EXISTS FOR (m:FollowerMark) REQUIRE m.name IS UNIQUE;
CREATE INDEX account_party IF NOT EXISTS FOR (a:Account) ON (a.partyId);
CREATE INDEX introduction_due IF NOT EXISTS FOR (i:Introduction) ON (i.dueOn);
CREATE INDEX deal_due IF NOT EXISTS FOR (d:Deal) ON (d.dueOn);
