// The bell on every page counts by account alone, which an index over account and time does not serve.
CREATE INDEX notification_of_account IF NOT EXISTS FOR (n:Notification) ON (n.account);
