// How many public entities of each kind are there, what is real apart from what is invented? All of a kind, less the invented, less
// the hidden: no entity is read but the hidden ones.
// in: $labels    out: label, real, illustrative
// relies on: the counts that Neo4j keeps of labels, the indexes of illustrative
CALL () {
    MATCH (e:Enterprise) WITH count(e) AS everyone RETURN 'Enterprise' AS label, everyone AS real, 0 AS illustrative
    UNION ALL MATCH (e:Institution) WITH count(e) AS everyone RETURN 'Institution' AS label, everyone AS real, 0 AS illustrative
    UNION ALL MATCH (e:Platform) WITH count(e) AS everyone RETURN 'Platform' AS label, everyone AS real, 0 AS illustrative
    UNION ALL MATCH (e:Expert) WITH count(e) AS everyone RETURN 'Expert' AS label, everyone AS real, 0 AS illustrative
    UNION ALL MATCH (e:Achievement) WITH count(e) AS everyone RETURN 'Achievement' AS label, everyone AS real, 0 AS illustrative
    UNION ALL MATCH (e:Need) WITH count(e) AS everyone RETURN 'Need' AS label, everyone AS real, 0 AS illustrative
    UNION ALL MATCH (e:Service) WITH count(e) AS everyone RETURN 'Service' AS label, everyone AS real, 0 AS illustrative
    UNION ALL MATCH (e:Fund) WITH count(e) AS everyone RETURN 'Fund' AS label, everyone AS real, 0 AS illustrative
    UNION ALL MATCH (e:Enterprise) USING INDEX e:Enterprise(illustrative) WHERE e.illustrative = true WITH count(e) AS invented RETURN 'Enterprise' AS label, -invented AS real, invented AS illustrative
    UNION ALL MATCH (e:Institution) USING INDEX e:Institution(illustrative) WHERE e.illustrative = true WITH count(e) AS invented RETURN 'Institution' AS label, -invented AS real, invented AS illustrative
    UNION ALL MATCH (e:Platform) USING INDEX e:Platform(illustrative) WHERE e.illustrative = true WITH count(e) AS invented RETURN 'Platform' AS label, -invented AS real, invented AS illustrative
    UNION ALL MATCH (e:Expert) USING INDEX e:Expert(illustrative) WHERE e.illustrative = true WITH count(e) AS invented RETURN 'Expert' AS label, -invented AS real, invented AS illustrative
    UNION ALL MATCH (e:Achievement) USING INDEX e:Achievement(illustrative) WHERE e.illustrative = true WITH count(e) AS invented RETURN 'Achievement' AS label, -invented AS real, invented AS illustrative
    UNION ALL MATCH (e:Need) USING INDEX e:Need(illustrative) WHERE e.illustrative = true WITH count(e) AS invented RETURN 'Need' AS label, -invented AS real, invented AS illustrative
    UNION ALL MATCH (e:Service) USING INDEX e:Service(illustrative) WHERE e.illustrative = true WITH count(e) AS invented RETURN 'Service' AS label, -invented AS real, invented AS illustrative
    UNION ALL MATCH (e:Fund) USING INDEX e:Fund(illustrative) WHERE e.illustrative = true WITH count(e) AS invented RETURN 'Fund' AS label, -invented AS real, invented AS illustrative
    UNION ALL MATCH (e:Hidden) UNWIND labels(e) AS label WITH label, coalesce(e.illustrative, false) AS invented
    RETURN label, sum(CASE WHEN invented THEN 0 ELSE -1 END) AS real, sum(CASE WHEN invented THEN -1 ELSE 0 END) AS illustrative
}
WITH label, sum(real) AS real, sum(illustrative) AS illustrative
WHERE label IN $labels
RETURN label, real, illustrative
ORDER BY label
