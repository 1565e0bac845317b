// Group robots of 企业微信, one for each account that gave a key, and the messages on their way. The queue and the pace go by the digest of the key.
CREATE CONSTRAINT group_robot_account IF NOT EXISTS FOR (r:GroupRobot) REQUIRE r.account IS UNIQUE;
CREATE INDEX group_robot_robot IF NOT EXISTS FOR (r:GroupRobot) ON (r.robot);
CREATE CONSTRAINT robot_message_id IF NOT EXISTS FOR (m:RobotMessage) REQUIRE m.id IS UNIQUE;
CREATE INDEX robot_message_state IF NOT EXISTS FOR (m:RobotMessage) ON (m.state, m.nextAt);
CREATE INDEX robot_message_queue IF NOT EXISTS FOR (m:RobotMessage) ON (m.robot, m.state);
CREATE INDEX robot_message_tried IF NOT EXISTS FOR (m:RobotMessage) ON (m.robot, m.triedAt);
CREATE INDEX robot_message_news IF NOT EXISTS FOR (m:RobotMessage) ON (m.robot, m.news);
CREATE INDEX robot_message_account IF NOT EXISTS FOR (m:RobotMessage) ON (m.account);
