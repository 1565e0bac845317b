// What a contract is worth and when it last changed stand on its node for lists; contracts from before get both from their entries: as registered, else as signed.
MATCH (c:Contract) WHERE c.updatedAt IS NULL
MATCH (e:JournalEntry {subject: c.id})
WITH c, e ORDER BY e.sequence
WITH c, collect(e) AS entries
WITH c, last(entries).at AS changed, head(entries).facts AS signed, last([e IN entries WHERE e.kind IN ['REGISTER', 'CHANGE'] | e.facts]) AS registered
WITH c, changed, registered, [key IN ['technicalYuan', 'otherYuan', 'contractYuan'] |
     toInteger(round(100 * toFloat(split(split(coalesce(registered, signed), '"' + key + '":"')[1], '"')[0])))] AS fen
SET c.updatedAt = changed, c.transactionFen = fen[0], c.contractFen = CASE WHEN registered IS NULL THEN fen[0] + fen[1] ELSE fen[2] END;
