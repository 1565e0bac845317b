// One entity becomes part of another: hidden, marked, with a way to that one; what that one does not say it takes over, and
// whoever does not want to introduce others does not do it under another id either.
// in: $gone, $stay, $source, $since, $number (of the journal's entry), $filled (names of properties)
// relies on: unique index entity_id; the sequence's lock is held until commit
MATCH (g:Entity {id: $gone}), (s:Entity {id: $stay})
SET g:Merged:Hidden
CREATE (g)-[m:MERGED_INTO {source: $source, since: $since, number: $number}]->(s)
FOREACH (name IN $filled | SET s[name] = g[name])
FOREACH (quiet IN CASE WHEN g:NotIntroducing AND NOT s:NotIntroducing THEN [s] ELSE [] END | SET quiet:NotIntroducing SET m.quieted = true)
