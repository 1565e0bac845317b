// Every node that has a page has a business id of its own, stable across imports and exports.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT source_key IF NOT EXISTS FOR (s:Source) REQUIRE s.key IS UNIQUE;
CREATE CONSTRAINT account_name IF NOT EXISTS FOR (a:Account) REQUIRE a.username IS UNIQUE;
CREATE CONSTRAINT sequence_name IF NOT EXISTS FOR (s:Sequence) REQUIRE s.name IS UNIQUE;
CREATE CONSTRAINT command_key IF NOT EXISTS FOR (c:Command) REQUIRE c.key IS UNIQUE;
CREATE CONSTRAINT loaded_file_name IF NOT EXISTS FOR (f:LoadedFile) REQUIRE f.name IS UNIQUE;
