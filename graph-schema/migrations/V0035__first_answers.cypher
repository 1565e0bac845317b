// A new case that nobody has answered has a clock: 24 hours from its filing, the only number that the setting firstAnswerHours has had.
// What is filed from now on gets it from the setting.
MATCH (c:ServiceCase) WHERE c.state = 'FILED' AND c.answeredAt IS NULL AND c.dueAt IS NULL SET c.dueAt = c.filedAt + duration({hours: 24});
