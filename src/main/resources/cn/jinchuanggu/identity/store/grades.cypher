// How many public entities rest on which grade of source, the best of each; code lists and policies included.
// out: grade, count
MATCH (e:Entity) WHERE NOT e:Hidden
WITH e, COLLECT { MATCH (s:Source) WHERE s.key IN coalesce(e.sources, []) RETURN s.grade } AS grades
RETURN CASE WHEN coalesce(e.illustrative, false) THEN '示例' WHEN 'A' IN grades THEN 'A' WHEN 'B' IN grades THEN 'B' WHEN 'C' IN grades THEN 'C'
            WHEN e.enteredBy IS NOT NULL THEN '用户录入' ELSE '未注明' END AS grade, count(*) AS count
ORDER BY grade
