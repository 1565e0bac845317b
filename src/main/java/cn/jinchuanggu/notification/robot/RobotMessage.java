package cn.jinchuanggu.notification.robot;

import cn.jinchuanggu.notification.DeliveryState;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One message on its way to a group. Its words are not in it: they are made at the moment of sending.
 *
 * @param robot        digest of the key for which it was made
 * @param template     id of its wording
 * @param notification what it tells; empty for a trial
 * @param attempts     how often it was tried
 * @param trouble      why the last attempt failed, in Chinese; empty for no failure
 */
public record RobotMessage(String id, String account, String robot, String template, Optional<String> notification, DeliveryState state, int attempts,
        OffsetDateTime createdAt, String trouble) {
}
