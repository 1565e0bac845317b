// What does not change of an introduction, and whether its listings are masked now.
// in: $id    out: i, needMasked, achievementMasked, illustrative flags
// relies on: unique indexes introduction.id, entity.id
MATCH (i:Introduction {id: $id})
OPTIONAL MATCH (n:Entity {id: i.needId})
OPTIONAL MATCH (a:Entity {id: i.achievementId})
RETURN properties(i) AS i, n IS NULL OR coalesce(n.masked, false) AS needMasked, a IS NULL OR coalesce(a.masked, false) AS achievementMasked,
       coalesce(n.illustrative, false) AS needIllustrative, coalesce(a.illustrative, false) AS achievementIllustrative
