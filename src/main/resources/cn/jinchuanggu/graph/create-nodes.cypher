// Writes entities that are not there yet, each with a revision of its own that is higher than all before.
// in: $rows [{id, labels, properties}], $now (UTC)    out: before (the highest revision until now)
// relies on: unique index entity_id refuses what is there; the sequence's lock is held until commit
MERGE (s:Sequence {name: 'revision'})
ON CREATE SET s.value = 0
SET s.locked = true
SET s.value = s.value + size($rows)
WITH s.value - size($rows) AS before
CALL (before) {
  UNWIND range(0, size($rows) - 1) AS i
  WITH before + i + 1 AS revision, $rows[i] AS row
  CREATE (e:$(row.labels))
  SET e = row.properties
  SET e.id = row.id, e.revision = revision, e.changedAt = $now
}
RETURN before
