package cn.jinchuanggu.notification.robot;

import cn.jinchuanggu.notification.NotificationKind;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * The group robot that one person gave for what they are told.
 *
 * @param robot   digest of its key: the same for all who gave the same key, and no way back to it
 * @param sealed  the key, encrypted for this account
 * @param ending  the last four characters of the key
 * @param kinds   what is said in the group
 * @param since   when the person agreed that it is said there
 * @param trouble why it was switched off, in Chinese; empty while it is on
 */
public record GroupRobot(String account, String robot, String sealed, String ending, Set<NotificationKind> kinds, OffsetDateTime since, String trouble) {

    public GroupRobot {
        kinds = Set.copyOf(kinds);
    }

    /** What is ticked for somebody who has no robot yet: nothing about their personal data, nothing about the settings. */
    public static Set<NotificationKind> usualKinds() {
        return EnumSet.complementOf(EnumSet.of(NotificationKind.PRIVACY, NotificationKind.CHANNEL));
    }

    public boolean isOn() {
        return trouble.isEmpty();
    }
}
