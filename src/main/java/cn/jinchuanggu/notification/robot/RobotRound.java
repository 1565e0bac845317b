package cn.jinchuanggu.notification.robot;

import cn.jinchuanggu.notification.DeliveryState;
import cn.jinchuanggu.notification.News;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.notification.Notifications;
import cn.jinchuanggu.notification.Pauses;
import cn.jinchuanggu.notification.Round;
import cn.jinchuanggu.notification.store.MarkStore;
import cn.jinchuanggu.notification.store.RobotStore;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits for the robots until 企业微信 took it, the oldest first, one at a time for each robot and at most twenty in any
 * minute. The count is in the graph, so that it holds for several instances and after a restart. A message is taken there before
 * it is sent; only a crash between sending and writing it down sends it twice.
 */
@Component
class RobotRound {

    /** What the interface allows a robot in a minute. */
    static final int MOST_A_MINUTE = 20;

    private static final Logger log = LoggerFactory.getLogger(RobotRound.class);
    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final int MOST_ROBOTS = 200;
    private static final Duration CRASHED_AFTER = Duration.ofMinutes(2);

    private final RobotStore store;
    private final MarkStore transactions;
    private final GroupRobots robots;
    private final RobotTexts texts;
    private final RobotClient client;
    private final Notifications notifications;
    private final RobotSettings settings;
    private final Clock clock;
    /** A minute, and as much as a message may be late at the other side, with the second that the clock here leaves out. */
    private final Duration window;
    private final Round round = new Round("group robots", this::catchUp);

    RobotRound(RobotStore store, MarkStore transactions, GroupRobots robots, RobotTexts texts, RobotClient client, Notifications notifications,
            RobotSettings settings, Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.robots = robots;
        this.texts = texts;
        this.client = client;
        this.notifications = notifications;
        this.settings = settings;
        this.clock = clock;
        this.window = Duration.ofSeconds(61).plus(settings.timeout());
    }

    @Scheduled(initialDelay = 12_000, fixedDelay = 5_000)
    void run() {
        if (settings.enabled()) {
            round.run();
        }
    }

    /** Sends what may be sent now. */
    void catchUp() {
        for (String robot : store.listDueRobots(now(), MOST_ROBOTS)) {
            if (sendOf(robot) == RobotAnswer.AWAY) {
                // all robots are at one host: it would hold up each of them for its time-out
                return;
            }
        }
    }

    private RobotAnswer sendOf(String robot) {
        RobotAnswer answer = RobotAnswer.TAKEN;
        Optional<RobotMessage> next = take(robot);
        while (next.isPresent()) {
            answer = send(next.get());
            next = answer == RobotAnswer.TAKEN ? take(robot) : Optional.empty();
        }
        return answer;
    }

    private Optional<RobotMessage> take(String robot) {
        return transactions.inTransaction(() -> {
            store.lock(robot);
            store.dropRepeated(robot, now());
            return store.take(robot, now(), now().minus(window), MOST_A_MINUTE, now().plus(CRASHED_AFTER));
        });
    }

    private RobotAnswer send(RobotMessage message) {
        Optional<GroupRobot> robot = robots.find(message);
        Optional<String> text = robot.flatMap(r -> texts.write(message, r));
        if (text.isEmpty()) {
            store.put(message.id(), DeliveryState.DROPPED, null, "");
            return RobotAnswer.TAKEN;
        }
        Optional<RobotKey> key = robots.open(robot.get());
        if (key.isEmpty()) {
            switchOff(robot.get(), "平台换过加密密钥，打不开保存的机器人密钥。");
            return RobotAnswer.WRONG_KEY;
        }
        RobotAnswer answer = client.send(key.get(), text.get());
        settle(message, robot.get(), answer);
        return answer;
    }

    private void settle(RobotMessage message, GroupRobot robot, RobotAnswer answer) {
        switch (answer) {
            case TAKEN -> store.put(message.id(), DeliveryState.SENT, null, "");
            case WRONG_KEY -> switchOff(robot, answer.trouble());
            default -> {
                log.warn("Message {} to a group robot was not taken at attempt {}: {}", message.id(), message.attempts(), answer);
                postpone(message, answer.trouble());
            }
        }
    }

    private void postpone(RobotMessage message, String trouble) {
        transactions.inTransaction(() -> {
            Optional<Duration> pause = Pauses.after(message.attempts());
            store.put(message.id(), pause.isPresent() ? DeliveryState.WAITING : DeliveryState.FAILED, pause.map(now()::plus).orElse(null), trouble);
            if (pause.isEmpty()) {
                store.showInApp(message.id());
            }
            store.rest(message.robot(), now().plus(Pauses.SHORTEST));
            return message;
        });
    }

    private void switchOff(GroupRobot robot, String why) {
        log.warn("A group robot was switched off; its owners are told in the app");
        transactions.inTransaction(() -> {
            List<String> owners = store.switchOff(robot.robot(), why);
            // switched on again with a new key and off again: that is told again
            owners.forEach(account -> notifications.tell(account, new News("robot off " + robot.robot() + " " + now(), NotificationKind.CHANNEL,
                    "您的企业微信群机器人（尾号 " + robot.ending() + "）已停用。" + why, "/notifications/settings#robot")));
            return owners;
        });
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(CHANGZHI)).withNano(0);
    }
}
