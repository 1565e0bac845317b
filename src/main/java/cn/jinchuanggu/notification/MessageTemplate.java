package cn.jinchuanggu.notification;

/**
 * The wordings that leave the platform. Each has an id, which stands in the outbox and in the header of an e-mail, so that
 * whoever holds a copy can say by which wording it was made. A wording that is changed gets the next number.
 */
public enum MessageTemplate {
    /** What one person was told, collected; {@code templates/notification/mail.html} and the same as plain text. */
    MAIL_NEWS("mail-news-1"),
    /** One thing that somebody was told, for the group of their robot. */
    ROBOT_NEWS("robot-news-2"),
    /** Says that a robot works. */
    ROBOT_TRIAL("robot-trial-1");

    private final String id;

    MessageTemplate(String id) {
        this.id = id;
    }

    /** Its name and number, such as {@code mail-news-1}. */
    public String id() {
        return id;
    }
}
