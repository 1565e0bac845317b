package cn.jinchuanggu.notification.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.notification.robot.GroupRobot;
import cn.jinchuanggu.notification.robot.GroupRobots;
import cn.jinchuanggu.notification.robot.RobotMessage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's group robot over HTTP. */
@RestController
@RequestMapping("/api/notifications/settings/robot")
@Tag(name = "通知")
class RobotApi {

    private final GroupRobots robots;

    RobotApi(GroupRobots robots) {
        this.robots = robots;
    }

    /** @param ending last four characters of the key @param trouble why it is off; null while it is on */
    record RobotView(String ending, Set<NotificationKind> kinds, OffsetDateTime since, boolean on, String trouble, List<RobotLine> messages) {

        static RobotView of(GroupRobot robot, List<RobotMessage> messages) {
            return new RobotView(robot.ending(), new TreeSet<>(robot.kinds()), robot.since(), robot.isOn(), robot.isOn() ? null : robot.trouble(),
                    messages.stream().map(m -> new RobotLine(m.template(), m.state().name(), m.state().label(), m.attempts(), m.createdAt(), m.trouble())).toList());
        }
    }

    /** One message on its way. @param template id of its wording */
    record RobotLine(String template, String state, String stateLabel, int attempts, OffsetDateTime createdAt, String trouble) {
    }

    /** @param robot the key or the webhook address; empty for the present one @param kinds null for the usual ones @param consent that it is said in the group; null for no new consent */
    record RobotEntry(String robot, Set<NotificationKind> kinds, Boolean consent) {

        @Override
        public String toString() {
            return "RobotEntry[" + kinds + "]";
        }
    }

    @GetMapping
    @Operation(summary = "我的群机器人", description = "密钥只给出末四位；messages 是最近的消息和它们的状态。")
    RobotView showRobot(Actor actor) {
        return RobotView.of(robots.get(actor), robots.listMessages(actor));
    }

    @PutMapping
    @Operation(summary = "填写企业微信群机器人", description = "robot：密钥或 Webhook 地址，留空为不换；kinds：哪些消息发到群里；换密钥时 consent 必须为 true：同意把通知发到这个群。")
    RobotView keep(@RequestBody RobotEntry sent, Actor actor) {
        robots.keep(sent.robot(), sent.kinds() == null ? GroupRobot.usualKinds() : sent.kinds(), Boolean.TRUE.equals(sent.consent()), actor);
        return showRobot(actor);
    }

    @PostMapping("/trial")
    @Operation(summary = "发一条试试", description = "排进队列，几秒钟以后发出；结果看 GET。")
    ResponseEntity<Void> tryOut(Actor actor) {
        robots.tryOut(actor);
        return ResponseEntity.accepted().build();
    }

    @DeleteMapping
    @Operation(summary = "删除群机器人", description = "密钥立即删除，还没有发出的消息一并取消。")
    ResponseEntity<Void> erase(Actor actor) {
        robots.erase(actor);
        return ResponseEntity.noContent().build();
    }
}
