// Pictures of the graph that people saved.
CREATE CONSTRAINT saved_view_id IF NOT EXISTS FOR (v:SavedView) REQUIRE v.id IS UNIQUE;
CREATE INDEX saved_view_account IF NOT EXISTS FOR (v:SavedView) ON (v.account);
