// Parties, listings and patents that a word of a sheet may mean: by id, by exact name, or by a number of theirs.
// in: $words    out: id, labels, name, numbers, units (where an expert works)
// relies on: entity_id, party_name, listing_name, party_credit_code, party_institution_code, expert_orcid, patent_number
UNWIND $words AS word
CALL (word) {
  MATCH (e:Entity {id: word}) RETURN e
  UNION MATCH (e:Party {name: word}) RETURN e
  UNION MATCH (e:Listing {name: word}) RETURN e
  UNION MATCH (e:Party {creditCode: word}) RETURN e
  UNION MATCH (e:Party {institutionCode: word}) RETURN e
  UNION MATCH (e:Expert {orcid: word}) RETURN e
  UNION MATCH (e:Patent {patentNumber: word}) RETURN e
}
WITH DISTINCT e
RETURN e.id AS id, labels(e) AS labels, e.name AS name,
       [n IN [e.creditCode, e.institutionCode, e.orcid, e.patentNumber] WHERE n IS NOT NULL] AS numbers,
       CASE WHEN e:Expert THEN [(e)-[:WORKS_AT]->(u:Party) | u.id] ELSE [] END AS units
