// No real enterprise is called resident in the park unless the operator has registered it by its agreement: no public list says so.
// out: id
MATCH (e:Enterprise {illustrative: false})
WHERE e.residentSince IS NOT NULL AND NOT EXISTS { MATCH (asked:Entity)-[:MERGED_INTO*0..]->(e) MATCH (r:Residency {partyId: asked.id}) }
RETURN e.id AS id ORDER BY id LIMIT 20
