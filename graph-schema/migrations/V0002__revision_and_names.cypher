// What is newer than the index is found by revision; lists are ordered by state and day; names are found by their parts.
CREATE INDEX listing_revision IF NOT EXISTS FOR (l:Listing) ON (l.revision);
CREATE INDEX achievement_state IF NOT EXISTS FOR (a:Achievement) ON (a.state, a.listedOn);
CREATE INDEX need_state IF NOT EXISTS FOR (n:Need) ON (n.state, n.listedOn);
CREATE FULLTEXT INDEX entity_name IF NOT EXISTS FOR (e:Party|Concept|Segment|Track|PolicyArticle) ON EACH [e.name, e.about]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
