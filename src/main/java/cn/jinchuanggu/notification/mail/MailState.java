package cn.jinchuanggu.notification.mail;

/** Where an e-mail stands. */
public enum MailState {
    WAITING("等待发送"),
    /** Somebody is sending it; when they crash, it is sent again after a while. */
    SENDING("正在发送"),
    SENT("已发送"),
    /** Tried often enough; what it said stands in the list on the platform. */
    FAILED("未能送达"),
    /** Its reader took the address back or muted all of it before it was sent. */
    DROPPED("已取消");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }
}
