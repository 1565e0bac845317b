// How many of a kind are invented is counted for the home page without reading them.
CREATE INDEX enterprise_illustrative IF NOT EXISTS FOR (e:Enterprise) ON (e.illustrative);
CREATE INDEX institution_illustrative IF NOT EXISTS FOR (e:Institution) ON (e.illustrative);
CREATE INDEX platform_illustrative IF NOT EXISTS FOR (e:Platform) ON (e.illustrative);
CREATE INDEX expert_illustrative IF NOT EXISTS FOR (e:Expert) ON (e.illustrative);
CREATE INDEX achievement_illustrative IF NOT EXISTS FOR (e:Achievement) ON (e.illustrative);
CREATE INDEX need_illustrative IF NOT EXISTS FOR (e:Need) ON (e.illustrative);
CREATE INDEX service_illustrative IF NOT EXISTS FOR (e:Service) ON (e.illustrative);
CREATE INDEX fund_illustrative IF NOT EXISTS FOR (e:Fund) ON (e.illustrative);
