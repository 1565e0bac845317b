// A merge taken back: what was taken over and not changed since goes, the mark and the way go. Who does not want to be shown as the
// one is not shown as the other.
// in: $gone, $stay, $filled (names of properties)
// relies on: unique index entity_id; the sequence's lock is held until commit
MATCH (g:Entity {id: $gone})-[m:MERGED_INTO]->(s:Entity {id: $stay})
FOREACH (name IN [n IN $filled WHERE s[n] = g[n]] | SET s[name] = null)
FOREACH (quiet IN CASE WHEN coalesce(m.quieted, false) THEN [s] ELSE [] END | REMOVE quiet:NotIntroducing)
REMOVE g:Merged:Hidden
FOREACH (person IN CASE WHEN g:Withheld OR s:Withheld THEN [g] ELSE [] END | SET person:Withheld:Hidden)
DELETE m
