// Which listings of this kind were published last?
// in: $label (Need or Achievement), $limit    out: id, title, track, listedOn, illustrative
// relies on: indexes need_state, achievement_state
MATCH (l:$($label))
WHERE l.state = 'PUBLISHED' AND l.listedOn IS NOT NULL
RETURN l.id AS id, coalesce(l.title, l.name) AS title, l.track AS track, l.listedOn AS listedOn,
       coalesce(l.illustrative, false) AS illustrative
ORDER BY l.listedOn DESC, l.id
LIMIT $limit
