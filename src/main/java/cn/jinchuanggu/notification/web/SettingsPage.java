package cn.jinchuanggu.notification.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.notification.Choice;
import cn.jinchuanggu.notification.DeliveryState;
import cn.jinchuanggu.notification.MailSettings;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.notification.Preference;
import cn.jinchuanggu.notification.Preferences;
import cn.jinchuanggu.notification.Rhythm;
import cn.jinchuanggu.notification.robot.GroupRobot;
import cn.jinchuanggu.notification.robot.GroupRobots;
import cn.jinchuanggu.notification.robot.RobotSettings;
import cn.jinchuanggu.shared.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which a person says how they want to be told. Each of its forms has its own handlers. */
@Component
class SettingsPage {

    /** Its template. */
    static final String VIEW = "notification/settings";

    /** What can be said in a group: not that the way into it is closed. */
    private static final Map<String, String> SAID_IN_GROUPS = Arrays.stream(NotificationKind.values()).filter(kind -> kind != NotificationKind.CHANNEL)
            .collect(Collectors.toMap(Enum::name, NotificationKind::label, (a, b) -> a, LinkedHashMap::new));

    private final Preferences preferences;
    private final GroupRobots robots;
    private final MailSettings mail;
    private final RobotSettings robotSettings;

    SettingsPage(Preferences preferences, GroupRobots robots, MailSettings mail, RobotSettings robotSettings) {
        this.preferences = preferences;
        this.robots = robots;
        this.mail = mail;
        this.robotSettings = robotSettings;
    }

    /** One kind with its choices. */
    public record Row(String kind, String label, boolean inApp, boolean mail, String rhythm, boolean muted) {

        static Row of(NotificationKind kind, Choice choice) {
            return new Row(kind.name(), kind.label(), choice.inApp(), choice.mail(), choice.rhythm().name(), choice.muted());
        }
    }

    /** One e-mail or message that was made, and where it stands. */
    public record Sent(String day, String state, String trouble) {

        static Sent of(OffsetDateTime at, DeliveryState state, int attempts, String trouble) {
            return new Sent(at.toLocalDate().toString(), state.label() + (attempts > 1 ? "（试过 " + attempts + " 次）" : ""), trouble);
        }
    }

    /** The robot of the person. @param trouble why it is off; empty while it is on */
    public record Robot(String ending, String since, String trouble) {

        static Robot of(GroupRobot robot) {
            return new Robot(robot.ending(), robot.since().toLocalDate().toString(), robot.trouble());
        }
    }

    /** What the template shows. */
    void fill(Actor actor, Model model) {
        Preference preference = preferences.get(actor.username());
        model.addAttribute("rows", Arrays.stream(NotificationKind.values()).map(kind -> Row.of(kind, preference.choice(kind))).toList());
        model.addAttribute("rhythms", List.of(Rhythm.values()));
        model.addAttribute("address", preference.address().orElse(""));
        model.addAttribute("kept", preference.address().isPresent());
        model.addAttribute("keptOn", preference.consentedAt().map(at -> at.toLocalDate().toString()).orElse(""));
        model.addAttribute("mailOff", !mail.enabled());
        model.addAttribute("hour", mail.digestHour());
        model.addAttribute("mails", preferences.listMails(actor).stream().map(m -> Sent.of(m.createdAt(), m.state(), m.attempts(), m.trouble())).toList());
        addRobot(robots.find(actor), actor, model);
    }

    private void addRobot(Optional<GroupRobot> robot, Actor actor, Model model) {
        model.addAttribute("robot", robot.map(Robot::of).orElse(null));
        model.addAttribute("robotOff", !robotSettings.enabled());
        model.addAttribute("kinds", SAID_IN_GROUPS);
        model.addAttribute("robotKinds", names(robot.map(GroupRobot::kinds).orElseGet(GroupRobot::usualKinds)));
        model.addAttribute("robotMessages", robots.listMessages(actor).stream().map(m -> Sent.of(m.createdAt(), m.state(), m.attempts(), m.trouble())).toList());
    }

    /** As above, with what is wrong in one of its forms. */
    void refuse(InvalidInput e, Actor actor, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", e.problems());
        fill(actor, model);
    }

    static Set<String> names(Set<NotificationKind> kinds) {
        return kinds.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
