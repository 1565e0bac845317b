package cn.jinchuanggu.notification.robot;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.secret.SecretBox;
import cn.jinchuanggu.journal.Chain;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.notification.MessageTemplate;
import cn.jinchuanggu.notification.Notification;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.notification.store.RobotStore;
import cn.jinchuanggu.privacy.ConsentBook;
import cn.jinchuanggu.privacy.ConsentPurpose;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import cn.jinchuanggu.shared.RecordId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The group robots that people gave. Several people of one organisation may give the same one: it says each thing once. The key
 * is stored encrypted, shown to nobody, and leaves this class only towards 企业微信.
 */
@Service
public class GroupRobots {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final int SHOWN_MESSAGES = 5;
    private static final String PREFIX = "rbt-";

    private final RobotStore store;
    private final SecretBox box;
    private final ConsentBook consents;
    private final RobotSettings settings;
    private final Clock clock;

    GroupRobots(RobotStore store, SecretBox box, ConsentBook consents, RobotSettings settings, Clock clock) {
        this.store = store;
        this.box = box;
        this.consents = consents;
        this.settings = settings;
        this.clock = clock;
    }

    /** The robot of this person, also one that was switched off. */
    public Optional<GroupRobot> find(Actor actor) {
        return store.find(signedIn(actor));
    }

    /** @throws NotFound when this person has none */
    public GroupRobot get(Actor actor) {
        return find(actor).orElseThrow(() -> new NotFound("群机器人", actor.username()));
    }

    /**
     * Keeps a robot, or changes what it says.
     *
     * @param typed   its key or its webhook address; blank leaves the present one
     * @param kinds   what is said in the group
     * @param consent whether the person agrees that it is said there; asked for with every new key
     * @throws InvalidInput when it is no key, or without consent
     */
    @Transactional
    public GroupRobot keep(String typed, Set<NotificationKind> kinds, boolean consent, Actor actor) {
        Optional<GroupRobot> before = find(actor);
        if ((typed == null || typed.isBlank()) && before.filter(GroupRobot::isOn).isPresent()) {
            store.saveKinds(actor.username(), kinds);
            return get(actor);
        }
        RobotKey key = checked(typed == null ? "" : typed, consent);
        // the ledger before the setting, as everywhere, so that no two wait for each other in a circle
        consents.record(ConsentPurpose.ROBOT, true, actor, null);
        String account = actor.username();
        GroupRobot kept = new GroupRobot(account, box.digest("robot " + key.secret()), box.close(key.secret().getBytes(StandardCharsets.UTF_8), owner(account)),
                key.ending(), kinds, now(), "");
        store.save(kept);
        return kept;
    }

    private RobotKey checked(String typed, boolean consent) {
        List<Problem> problems = new ArrayList<>();
        Optional<RobotKey> key = RobotKey.parse(typed);
        if (!settings.enabled()) {
            problems.add(new Problem("robot", "平台没有开通群机器人。", "请用站内通知或邮件。"));
        } else if (key.isEmpty()) {
            problems.add(new Problem("robot", "这不是企业微信群机器人的密钥或 Webhook 地址。", "请在群聊的机器人卡片上复制 Webhook 地址，以 https://qyapi.weixin.qq.com/ 开头。"));
        }
        if (!consent) {
            problems.add(new Problem("robotConsent", "把通知发到群里需要您同意。", "请勾选同意，或者只用站内通知。"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return key.orElseThrow();
    }

    /** Forgets the key and every message that was still to be sent; doing it twice changes nothing. */
    @Transactional
    public void erase(Actor actor) {
        consents.record(ConsentPurpose.ROBOT, false, actor, null);
        store.erase(signedIn(actor));
    }

    /**
     * Puts a message into the queue that says that the robot works.
     *
     * @throws NotFound when this person has no robot
     * @throws Conflict when it is switched off
     */
    @Transactional
    public void tryOut(Actor actor) {
        GroupRobot robot = get(actor);
        if (!robot.isOn() || !settings.enabled()) {
            throw new Conflict("这个群机器人已经停用，请先填写新的密钥。");
        }
        String id = RecordId.of(PREFIX, robot.account(), null);
        store.addTrial(id, robot, now());
    }

    /** The last messages of this person's robot and where each stands, the newest first. */
    public List<RobotMessage> listMessages(Actor actor) {
        return store.listOf(signedIn(actor), SHOWN_MESSAGES);
    }

    /**
     * Puts what somebody was told just now into the queue of their robot, when they have one for this kind. Part of the caller's
     * transaction; once for each notification.
     *
     * @param key names what happened: two people with the same robot are told of it once
     */
    public void offer(Notification notification, String key) {
        if (settings.enabled()) {
            store.add(PREFIX + notification.id(), notification, MessageTemplate.ROBOT_NEWS, Chain.sha256(key), now());
        }
    }

    /** The robot for which a message was made; empty when its owner took it back, changed it or it was switched off. */
    Optional<GroupRobot> find(RobotMessage message) {
        return store.find(message.account()).filter(robot -> robot.isOn() && robot.robot().equals(message.robot()));
    }

    /** The key in the clear; empty when it does not open, as after a restore without the key of the installation. */
    Optional<RobotKey> open(GroupRobot robot) {
        try {
            return Optional.of(new RobotKey(new String(box.open(robot.sealed(), owner(robot.account())), StandardCharsets.UTF_8)));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static String owner(String account) {
        return "robot:" + account;
    }

    private static String signedIn(Actor actor) {
        if (actor.isVisitor()) {
            throw new NotAllowed("请先登录再修改通知设置。");
        }
        return actor.username();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(CHANGZHI));
    }
}
