// How many listings of a party fit? The filters of of-owner.cypher.
// in: $party, $tie, $state, $text (null for any)    out: count
// relies on: unique index party.id
MATCH (p:Party {id: $party})-[t:OWNS|POSTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE]->(l:Listing)
WHERE ($tie IS NULL OR type(t) = $tie) AND ($state IS NULL OR l.state = $state) AND ($text IS NULL OR toLower(l.name) CONTAINS toLower($text))
RETURN count(l) AS count
