package cn.jinchuanggu.notification.robot;

import cn.jinchuanggu.notification.MailSettings;
import cn.jinchuanggu.notification.Notification;
import cn.jinchuanggu.notification.Preferences;
import cn.jinchuanggu.notification.store.NotificationStore;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes the words of a message at the moment of sending: what its owner muted or unticked meanwhile is not said. */
@Component
class RobotTexts {

    private final NotificationStore notifications;
    private final Preferences preferences;
    private final MailSettings platform;

    RobotTexts(NotificationStore notifications, Preferences preferences, MailSettings platform) {
        this.notifications = notifications;
        this.preferences = preferences;
        this.platform = platform;
    }

    /** Empty when nothing is left to say. */
    Optional<String> write(RobotMessage message, GroupRobot robot) {
        return message.notification().isPresent() ? notifications.find(message.notification().get(), message.account()).filter(n -> isWanted(n, robot)).map(this::news)
                : Optional.of(RobotText.of("晋创谷·长治：群机器人已经接通，这是一条试发的消息。以后的通知会发到这个群里。", platform.baseUrl() + "/notifications/settings"));
    }

    private boolean isWanted(Notification notification, GroupRobot robot) {
        return robot.kinds().contains(notification.kind()) && !preferences.get(notification.account()).choice(notification.kind()).muted();
    }

    /** Everybody in the group reads it, so it says where each of them switches recommending by who they are off, as every e-mail does. */
    private String news(Notification notification) {
        return RobotText.of("【" + notification.kind().label() + "】" + notification.text(), platform.baseUrl() + notification.link(), "不按我的特征推荐：" + platform.rankingUrl());
    }
}
