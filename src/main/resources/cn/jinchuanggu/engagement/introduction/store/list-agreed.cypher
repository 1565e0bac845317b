// Which introductions by a broker have brought a side of these parties together with another, and both still agree?
// in: $parties (ids), $limit    out: as find-introduction
// relies on: indexes introduction.supplierPartyId, .demanderPartyId; a listing that was withdrawn counts for nobody
CALL () {
  MATCH (i:Introduction) WHERE i.supplierPartyId IN $parties RETURN i
  UNION
  MATCH (i:Introduction) WHERE i.demanderPartyId IN $parties RETURN i
}
WITH i WHERE i.agreed AND i.brokerAccount IS NOT NULL
MATCH (n:Entity {id: i.needId}) WHERE NOT n:Hidden
MATCH (a:Entity {id: i.achievementId}) WHERE NOT a:Hidden
RETURN properties(i) AS i, coalesce(n.masked, false) AS needMasked, coalesce(a.masked, false) AS achievementMasked,
       coalesce(n.illustrative, false) AS needIllustrative, coalesce(a.illustrative, false) AS achievementIllustrative
ORDER BY i.updatedAt DESC, i.id LIMIT $limit
