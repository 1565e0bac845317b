// Gives entities a revision of their own that is higher than all before and changes nothing else.
// in: $ids, $now (UTC)
// relies on: unique index entity_id; the sequence's lock is held until commit
MERGE (s:Sequence {name: 'revision'})
ON CREATE SET s.value = 0
SET s.locked = true
SET s.value = s.value + size($ids)
WITH s.value - size($ids) AS before
UNWIND range(0, size($ids) - 1) AS i
MATCH (e:Entity {id: $ids[i]})
SET e.revision = before + i + 1, e.changedAt = $now
