// Places of a pool come in their order out of an index, and are counted by another that has all that is counted.
DROP INDEX pool_place_list IF EXISTS;
CREATE INDEX pool_place_list IF NOT EXISTS FOR (p:PoolPlace) ON (p.pool, p.illustrative, p.missing, p.unmet, p.name);
CREATE INDEX pool_place_standing IF NOT EXISTS FOR (p:PoolPlace) ON (p.pool, p.illustrative, p.holds, p.state, p.suggested);
