// Challenges that wait for this person: as publisher, as the chosen unit, as a panelist who has not finished, or as the platform.
// in: $parties, $account, $operator, $today, $limit    out: id, title, state, applyUntil, dueOn, awardFen, part
// relies on: indexes challenge_state, challenge_publisher, challenge_winner
MATCH (c:Challenge) WHERE c.state IN ['COLLECTING', 'REFINING', 'OPEN', 'SCREENING', 'ASSESSING', 'FINALISTS', 'NOTICE', 'OBJECTION', 'PERFORMING', 'ACCEPTED']
WITH c, CASE
    WHEN c.state IN ['SCREENING', 'ASSESSING'] AND $account IN c.unfinished THEN 'PANELIST'
    WHEN c.state = 'PERFORMING' AND c.winnerPartyId IN $parties AND NOT c.reported THEN 'WINNER'
    WHEN c.publisherPartyId IN $parties AND (c.state IN ['COLLECTING', 'FINALISTS', 'ACCEPTED'] OR c.state = 'NOTICE' AND c.noticeThrough < $today
         OR c.state = 'PERFORMING' AND c.reported) THEN 'PUBLISHER'
    WHEN $operator AND (c.state IN ['REFINING', 'OBJECTION'] OR c.state = 'OPEN' AND c.applyUntil < $today
         OR c.state IN ['SCREENING', 'ASSESSING'] AND size(c.unfinished) = 0) THEN 'OPERATOR'
  END AS part
WHERE part IS NOT NULL
RETURN c.id AS id, c.title AS title, c.state AS state, c.dueOn AS dueOn, c.awardFen AS awardFen, part ORDER BY c.dueOn, c.id LIMIT $limit
