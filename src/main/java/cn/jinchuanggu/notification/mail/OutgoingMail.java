package cn.jinchuanggu.notification.mail;

import cn.jinchuanggu.notification.DeliveryState;
import java.time.OffsetDateTime;

/**
 * An e-mail on its way. The address is not in it: it is asked for at the moment of sending.
 *
 * @param template id of its wording; empty for mails of former versions
 * @param attempts how often it was tried
 * @param nextAt   when it is tried next; while it is being sent, when that counts as crashed
 * @param trouble  why the last attempt failed, in Chinese, without the address; empty for no failure
 */
public record OutgoingMail(String id, String account, String template, DeliveryState state, int attempts, OffsetDateTime createdAt, OffsetDateTime nextAt, String trouble) {
}
