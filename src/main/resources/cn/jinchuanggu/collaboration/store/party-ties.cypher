// Public ties between parties, each party's with whom it works; being in the same park says too little.
// out: one, other (ids), since (ISO 8601 day, month or year, or 未注明)
MATCH (a:Party)-[r:CONTRACTED_WITH|COOPERATES_WITH|WORKS_AT|ADVISES|LEADS|CO_BUILT|FOUNDED|MEMBER_OF|SERVED|INVESTED_IN|SUBSIDIARY_OF|PART_OF]->(b:Party)
WHERE NOT a:Hidden AND NOT b:Hidden AND NOT coalesce(r.masked, false)
RETURN a.id AS one, b.id AS other, r.since AS since
ORDER BY one, other, type(r)
