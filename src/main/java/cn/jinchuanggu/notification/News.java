package cn.jinchuanggu.notification;

/**
 * Something to be told.
 *
 * @param key  names what happened; one person is told of one key once, ever
 * @param text one Chinese sentence, the same for all who are told
 * @param link page that says more; begins with a slash
 */
public record News(String key, NotificationKind kind, String text, String link) {
}
