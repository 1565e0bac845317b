// How many listings of each kind has a party, drafts included, and how many has everybody? The counts that are kept of a node's ties
// and of a label answer, so no listing is read.
// in: $party    out: everybody, and a count under the name of each kind
// relies on: unique index party.id
MATCH (p:Party {id: $party})
CALL () { MATCH (l:Listing) RETURN count(l) AS everybody }
RETURN everybody, COUNT { (p)-[:OWNS]->() } AS ACHIEVEMENT, COUNT { (p)-[:POSTED]->() } AS NEED, COUNT { (p)-[:OPENS]->() } AS SCENARIO,
       COUNT { (p)-[:SEEKS]->() } AS FINANCING_NEED, COUNT { (p)-[:RECRUITS]->() } AS TALENT_NEED, COUNT { (p)-[:CAN_SERVE]->() } AS CAPABILITY,
       COUNT { (p)-[:PROVIDES]->() } AS SERVICE
