// Which needs and which achievements were published last?
// in: $limit (of each)    out: label (Need or Achievement), id, title, segment, listedOn, illustrative
// relies on: indexes need_state and achievement_state, which have them in this order; their order is taken as it is, because telling
//            those of one day apart would look at all of them
CALL () {
  MATCH (l:Need {state: 'PUBLISHED'}) WHERE l.listedOn IS NOT NULL AND NOT l:Hidden
  RETURN 'Need' AS label, l ORDER BY l.state DESC, l.listedOn DESC LIMIT $limit
  UNION ALL
  MATCH (l:Achievement {state: 'PUBLISHED'}) WHERE l.listedOn IS NOT NULL AND NOT l:Hidden
  RETURN 'Achievement' AS label, l ORDER BY l.state DESC, l.listedOn DESC LIMIT $limit
}
OPTIONAL MATCH (l)-[:IN_SEGMENT]->(s:Segment)
WITH label, l, min(s.name) AS segment
RETURN label, l.id AS id, l.name AS title, segment, l.listedOn AS listedOn, coalesce(l.illustrative, false) AS illustrative
ORDER BY listedOn DESC, id
