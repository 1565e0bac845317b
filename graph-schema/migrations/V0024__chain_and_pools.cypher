// What enterprises declare of their years; where entities stand on the chains and in the libraries, for lists.
CREATE CONSTRAINT year_figures_id IF NOT EXISTS FOR (y:YearFigures) REQUIRE y.id IS UNIQUE;
CREATE INDEX year_figures_party IF NOT EXISTS FOR (y:YearFigures) ON (y.partyId);
CREATE CONSTRAINT chain_position_id IF NOT EXISTS FOR (c:ChainPosition) REQUIRE c.id IS UNIQUE;
CREATE INDEX chain_position_step IF NOT EXISTS FOR (c:ChainPosition) ON (c.chain, c.illustrative, c.step);
CREATE CONSTRAINT pool_place_id IF NOT EXISTS FOR (p:PoolPlace) REQUIRE p.id IS UNIQUE;
CREATE INDEX pool_place_list IF NOT EXISTS FOR (p:PoolPlace) ON (p.pool, p.illustrative, p.missing);
CREATE INDEX pool_place_suggested IF NOT EXISTS FOR (p:PoolPlace) ON (p.suggested, p.state);
CREATE INDEX pool_place_entity IF NOT EXISTS FOR (p:PoolPlace) ON (p.entityId);
CREATE INDEX service_category IF NOT EXISTS FOR (s:Service) ON (s.category);
CREATE INDEX party_revision IF NOT EXISTS FOR (p:Party) ON (p.revision);
CREATE INDEX contract_deal IF NOT EXISTS FOR (c:Contract) ON (c.dealId);
CREATE INDEX deal_achievement IF NOT EXISTS FOR (d:Deal) ON (d.achievementId);
