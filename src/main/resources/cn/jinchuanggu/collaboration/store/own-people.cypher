// Who is of the house and therefore no partner: its staff, the platforms it leads and their staff, and where it works itself.
// in: $id    out: id
MATCH (p:Party {id: $id})
CALL (p) {
  MATCH (p)<-[:WORKS_AT]-(own:Expert) RETURN own
  UNION
  MATCH (p)-[:LEADS]->(own:Platform) RETURN own
  UNION
  MATCH (p)-[:LEADS]->(:Platform)<-[:WORKS_AT]-(own:Expert) RETURN own
  UNION
  MATCH (p)-[:WORKS_AT]->(own:Party) RETURN own
}
RETURN own.id AS id ORDER BY id
