// Saved searches that a listing may answer: not muted, saved before it was last written, of an account that is still in use
// and does not act for its owner. A listing that was only confirmed is no news: its updatedAt stays.
// in: $listing (id of the new listing), $asking (ids of listings whose matches are wanted; [''] for lists)    out: s
// relies on: index saved_search_listing
MATCH (l:Listing {id: $listing})
UNWIND $asking AS asking
MATCH (s:SavedSearch {listing: asking})
WHERE NOT s.muted AND l.updatedAt >= s.createdAt
  AND NOT EXISTS { MATCH (a:Account {username: s.account}) WHERE a.enabled = false }
  AND NOT EXISTS { MATCH (a:Account {username: s.account}), (p:Party {id: a.partyId})-[:MERGED_INTO*0..]->(:Party)-[:OWNS|POSTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE]->(l) }
RETURN properties(s) AS s ORDER BY s.createdAt, s.id
