package cn.jinchuanggu.notification;

import java.util.Arrays;
import java.util.Optional;

/** What a notification is about; each kind can be muted on its own. */
public enum NotificationKind {
    MATCH("新的匹配"),
    ANSWER("对接进展"),
    REFUSAL("婉拒与原因"),
    CONSENT("披露同意"),
    DEADLINE("期限"),
    NOTICE("定价与公示"),
    REGISTRATION("合同与认定登记"),
    PAYMENT("付款"),
    LISTING("条目到期"),
    CASE("一窗代办"),
    ORDER("服务订单"),
    VOUCHER("创新券"),
    REQUEST("代办与报价"),
    PRIVACY("个人信息"),
    /** A way in which this person is told has stopped working. */
    CHANNEL("通知渠道");

    private final String label;

    NotificationKind(String label) {
        this.label = label;
    }

    /** The Chinese words for people. */
    public String label() {
        return label;
    }

    /** The kind of this constant name; empty for an unknown one. */
    public static Optional<NotificationKind> find(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
