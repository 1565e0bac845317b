// Writes entities, each with a revision of its own that is higher than all before.
// in: $rows [{id, labels, properties}], $now (UTC)
// relies on: unique index entity_id; the sequence's lock is held until commit; what was merged, and who does not want to be shown, stays
// hidden; who was erased stays empty
MERGE (s:Sequence {name: 'revision'})
ON CREATE SET s.value = 0
SET s.locked = true
SET s.value = s.value + size($rows)
WITH s.value - size($rows) AS before
UNWIND range(0, size($rows) - 1) AS i
WITH before + i + 1 AS revision, $rows[i] AS row
MERGE (e:Entity {id: row.id})
REMOVE e:Hidden
SET e:$(row.labels)
FOREACH (merged IN CASE WHEN e:Merged OR e:Withheld THEN [e] ELSE [] END | SET merged:Hidden)
SET e += CASE WHEN e:Erased THEN {} ELSE row.properties END
SET e.revision = revision, e.changedAt = $now
