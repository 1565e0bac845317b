// Writes entities, each with a revision of its own that is higher than all before.
// in: $rows [{id, labels, properties}], $now (UTC)
// relies on: unique index entity_id; the sequence's lock is held until commit; what was merged stays hidden
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
FOREACH (merged IN CASE WHEN e:Merged THEN [e] ELSE [] END | SET merged:Hidden)
SET e += row.properties
SET e.revision = revision, e.changedAt = $now
