// On which day a need was first matched, for the funnel.
CREATE CONSTRAINT matched_need_id IF NOT EXISTS FOR (m:MatchedNeed) REQUIRE m.needId IS UNIQUE;
CREATE INDEX introduction_need IF NOT EXISTS FOR (i:Introduction) ON (i.needId);
CREATE INDEX contract_deal IF NOT EXISTS FOR (c:Contract) ON (c.dealId);
