package cn.jinchuanggu.notification;

/** Where something stands that leaves the platform: an e-mail, or a message to a group robot. */
public enum DeliveryState {
    WAITING("等待发送"),
    /** Somebody is sending it; when they crash, it is sent again after a while. */
    SENDING("正在发送"),
    SENT("已发送"),
    /** Tried often enough; what it said stands in the list on the platform. */
    FAILED("未能送达"),
    /** Its reader took the address or the robot back, muted all of it before it was sent, or the group has read it already. */
    DROPPED("已取消");

    private final String label;

    DeliveryState(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }
}
