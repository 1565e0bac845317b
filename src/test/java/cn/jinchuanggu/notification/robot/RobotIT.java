package cn.jinchuanggu.notification.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cn.jinchuanggu.EmptyGraph;
import cn.jinchuanggu.SetClock;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.notification.Choice;
import cn.jinchuanggu.notification.DeliveryState;
import cn.jinchuanggu.notification.MessageTemplate;
import cn.jinchuanggu.notification.News;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.notification.Notifications;
import cn.jinchuanggu.notification.Preferences;
import cn.jinchuanggu.notification.Rhythm;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Group robots against a host on this machine, with a clock that stands still until it is moved; rounds run when a test says so. */
@Tag("slow")
@SpringBootTest(properties = {"jinchuanggu.seed.set=tiny", "jinchuanggu.demo.enabled=false", "jinchuanggu.robot.timeout=700ms",
        "jinchuanggu.mail.base-url=https://example.org/jcg"})
@DirtiesContext
class RobotIT {

    private static final FakeRobotHost HOST = new FakeRobotHost();
    /** The last line of every news: the way to switch recommending by who the reader is off. */
    private static final String CHOICE = "不按我的特征推荐：https://example.org/jcg/account/privacy#personal-ranking";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static int people;

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        SetClock setClock() {
            return new SetClock("2026-03-03");
        }

        /** Nothing runs by itself. */
        @Bean
        TaskScheduler taskScheduler() {
            return mock(TaskScheduler.class);
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jinchuanggu.graph.data-folder", () -> EmptyGraph.in(Path.of("target", "robot-platform-" + ProcessHandle.current().pid())));
        registry.add("jinchuanggu.robot.base-url", HOST::address);
    }

    @Autowired
    private SetClock clock;
    @Autowired
    private Notifications notifications;
    @Autowired
    private Preferences preferences;
    @Autowired
    private GroupRobots robots;
    @Autowired
    private RobotRound round;
    @Autowired
    private Neo4jClient graph;

    private Actor person;
    private String key;

    @BeforeEach
    void somebodyWithARobot() {
        graph.query("MATCH (m:RobotMessage) DELETE m").run();
        clock.setInstant("2026-03-03T02:00:00Z");
        HOST.begin(clock);
        key = "0a1b2c3d-1111-4000-8000-%012x".formatted(++people);
        person = somebody();
    }

    @AfterAll
    static void close() {
        HOST.close();
    }

    @Test
    void fiftyMessagesArriveInTheirOrderAndNeverMoreThanTwentyInAMinute() {
        IntStream.range(0, 50).forEach(i -> {
            clock.pass(Duration.ofMillis(1));
            tell(person, "第 " + i + " 件");
        });
        assertThat(HOST.asked()).as("telling sends nothing: nobody waits for another host").isEmpty();

        runFor(Duration.ofMinutes(5));

        assertThat(HOST.asked()).extracting(FakeRobotHost.Asked::text)
                .containsExactlyElementsOf(IntStream.range(0, 50).mapToObj(i -> "【付款】第 " + i + " 件\nhttps://example.org/jcg/my\n" + CHOICE).toList());
        assertThat(HOST.asked()).allSatisfy(a -> assertThat(a.key()).isEqualTo(key));
        assertPace();
    }

    @Test
    void manyInstancesKeepThePaceTogetherAndSendEachOnce() throws Exception {
        IntStream.range(0, 50).forEach(i -> tell(person, "第 " + i + " 件"));
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 60; i++) {
                List<Callable<Object>> work = IntStream.range(0, 6).<Callable<Object>>mapToObj(n -> Executors.callable(round::catchUp)).toList();
                for (Future<Object> done : threads.invokeAll(work)) {
                    done.get();
                }
                clock.pass(Duration.ofSeconds(5));
            }
        }
        assertThat(HOST.asked()).extracting(FakeRobotHost.Asked::text).hasSize(50).doesNotHaveDuplicates();
        assertPace();
    }

    @Test
    void aBusyHostIsTriedAgainAfterAPauseAndNothingIsLost() {
        HOST.then(FakeRobotHost.status(429));
        HOST.then(FakeRobotHost.errcode(45009));
        HOST.then(FakeRobotHost.status(503));
        tell(person, "一件");
        tell(person, "又一件");

        runFor(Duration.ofSeconds(50));
        assertThat(HOST.asked()).as("after 429 the robot rests, the other message with it").hasSize(1);
        assertThat(robots.listMessages(person)).anySatisfy(m -> {
            assertThat(m.state()).isEqualTo(DeliveryState.WAITING);
            assertThat(m.trouble()).contains("太快").doesNotContain(key);
        });
        runFor(Duration.ofHours(1));

        assertThat(HOST.asked()).hasSize(5);
        assertThat(robots.listMessages(person)).hasSize(2).allSatisfy(m -> assertThat(m.state()).isEqualTo(DeliveryState.SENT));
        assertPace();
    }

    @Test
    void aHostThatDoesNotAnswerInTimeEndsTheRoundAndIsTriedAgain() {
        HOST.then(HOST.silence());
        HOST.then(HOST.half());
        tell(person, "一件");
        Actor other = somebodyWith("0a1b2c3d-2222-4000-8000-%012x".formatted(people));
        tell(other, "别的群的一件");

        long begun = System.nanoTime();
        round.catchUp();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(HOST.asked()).as("the host is away for everybody").hasSize(1);
        round.catchUp();
        assertThat(HOST.asked()).hasSize(2);
        runFor(Duration.ofMinutes(30));

        assertThat(HOST.asked()).hasSize(4);
        assertThat(robots.listMessages(person)).singleElement().satisfies(m -> assertThat(m.state()).isEqualTo(DeliveryState.SENT));
        assertThat(robots.listMessages(other)).singleElement().satisfies(m -> assertThat(m.state()).isEqualTo(DeliveryState.SENT));
    }

    @Test
    void aKeyThatIsWrongIsSwitchedOffAndItsOwnersAreToldInTheApp() {
        Actor colleague = somebodyWith(key);
        preferences.choose(Map.of(NotificationKind.PAYMENT, new Choice(false, false, Rhythm.DAILY, false)), person);
        HOST.then(FakeRobotHost.errcode(93000));
        tell(person, "一件");
        tell(person, "又一件");

        runFor(Duration.ofMinutes(10));

        assertThat(HOST.asked()).as("nothing more is sent with this key").hasSize(1);
        assertThat(robots.get(person).isOn()).isFalse();
        for (Actor owner : List.of(person, colleague)) {
            assertThat(notifications.list(owner, true, new Paging(1, 20)).items()).anySatisfy(n -> {
                assertThat(n.kind()).isEqualTo(NotificationKind.CHANNEL);
                assertThat(n.text()).contains("尾号 " + key.substring(32), "已停用", "不认得").doesNotContain(key);
            });
        }
        assertThat(notifications.list(person, true, new Paging(1, 20)).items()).as("what the group did not get stands in the list").extracting(n -> n.text()).contains("一件", "又一件");
        assertThatThrownBy(() -> robots.tryOut(person)).isInstanceOf(Conflict.class);

        robots.keep(key, Set.of(NotificationKind.PAYMENT), true, person);
        tell(person, "换过之后的一件");
        runFor(Duration.ofMinutes(2));
        assertThat(HOST.asked()).hasSize(2);
    }

    @Test
    void aGroupHearsOfOneThingOnceHoweverManyGaveItsRobot() {
        Actor colleague = somebodyWith(key);
        News news = new News("told to both " + people, NotificationKind.PAYMENT, "大家都知道的一件", "/my");
        notifications.tell(person.username(), news);
        notifications.tell(colleague.username(), news);
        tell(colleague, "只告诉一个人的一件");

        runFor(Duration.ofMinutes(3));

        assertThat(HOST.asked()).hasSize(2);
        assertThat(robots.listMessages(person).getFirst().state() == DeliveryState.SENT ^ robots.listMessages(colleague).stream()
                .filter(m -> m.state() == DeliveryState.SENT).count() == 2).as("one of the two was sent").isTrue();
    }

    @Test
    void whatWasBegunAndNeverEndedIsSentAfterAWhile() {
        tell(person, "一件");
        graph.query("MATCH (m:RobotMessage) SET m.state = 'SENDING', m.attempts = 1, m.triedAt = datetime('2026-03-03T02:00:00Z'), m.nextAt = datetime('2026-03-03T02:02:00Z')").run();
        runFor(Duration.ofSeconds(110));
        assertThat(HOST.asked()).isEmpty();
        runFor(Duration.ofSeconds(30));
        assertThat(HOST.asked()).hasSize(1);
    }

    @Test
    void onlyWhatWasTickedAndNotMutedGoesOutAndNothingAfterTheRobotWasTakenBack() {
        notifications.tell(person.username(), new News("privacy " + people, NotificationKind.PRIVACY, "个人信息的一件", "/my"));
        tell(person, "静音以前的一件");
        preferences.choose(Map.of(NotificationKind.PAYMENT, new Choice(true, false, Rhythm.DAILY, true)), person);
        runFor(Duration.ofMinutes(1));
        assertThat(HOST.asked()).isEmpty();

        preferences.choose(Map.of(NotificationKind.PAYMENT, Choice.STANDARD), person);
        tell(person, "还要的一件");
        robots.erase(person);
        runFor(Duration.ofMinutes(5));
        assertThat(HOST.asked()).isEmpty();
        assertThat(robots.find(person)).isEmpty();
        assertThat(graph.query("MATCH (m:RobotMessage) WHERE m.state IN ['WAITING', 'SENDING'] RETURN count(m)").fetchAs(Long.class).one()).contains(0L);
    }

    @Test
    void aTrialSaysThatItWorksAndHasTheIdOfItsWording() {
        robots.tryOut(person);
        runFor(Duration.ofSeconds(5));
        assertThat(HOST.asked()).singleElement().satisfies(a -> assertThat(a.text()).contains("试发", "https://example.org/jcg/notifications/settings"));
        assertThat(robots.listMessages(person)).singleElement().satisfies(m -> assertThat(m.template()).isEqualTo(MessageTemplate.ROBOT_TRIAL.id()));
    }

    @Test
    void aLongTextIsCutToWhatTheInterfaceTakes() {
        tell(person, "矿用带式输送机😀".repeat(200));
        runFor(Duration.ofSeconds(5));
        assertThat(HOST.asked()).singleElement().satisfies(a -> {
            assertThat(a.bytes()).isBetween(RobotText.MOST_BYTES - 8, RobotText.MOST_BYTES);
            assertThat(a.text()).endsWith("…\nhttps://example.org/jcg/my\n" + CHOICE);
        });
    }

    @Test
    void theKeyStandsInNoLogAndInTheGraphOnlyEncrypted() {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        Logger ours = (Logger) LoggerFactory.getLogger("cn.jinchuanggu");
        ListAppender<ILoggingEvent> kept = new ListAppender<>();
        kept.start();
        root.addAppender(kept);
        ours.setLevel(Level.TRACE);
        try {
            for (FakeRobotHost.Answer answer : List.of(FakeRobotHost.status(429), HOST.silence(), FakeRobotHost.status(404), FakeRobotHost.errcode(93000))) {
                HOST.then(answer);
            }
            tell(person, "一件");
            runFor(Duration.ofHours(2));
        } finally {
            root.detachAppender(kept);
            ours.setLevel(Level.INFO);
        }
        assertThat(HOST.asked()).hasSize(4);
        assertThat(kept.list).as("it was listened to").isNotEmpty();
        assertThat(kept.list).noneMatch(e -> (e.getFormattedMessage() + e.getThrowableProxy()).contains(key));
        assertThat(graph.query("MATCH (n) WHERE any(k IN keys(n) WHERE toStringOrNull(n[k]) CONTAINS $key) RETURN count(n)")
                .bind(key).to("key").fetchAs(Long.class).one()).contains(0L);
        assertThat(robots.get(person).toString()).doesNotContain(key);
    }

    @Test
    void aKeyIsKeptWithConsentOnly() {
        Actor visitor = new Actor("t-robot-none", "某人", Set.of(Role.ENTERPRISE), "ent-t-02");
        assertThatThrownBy(() -> robots.keep("https://evil.example/?key=" + key, Set.of(), false, visitor))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.problems()).extracting(p -> p.field()).containsExactly("robot", "robotConsent"));
        assertThat(robots.find(visitor)).isEmpty();
        robots.keep("", Set.of(NotificationKind.CASE), false, person);
        assertThat(robots.get(person)).as("blank leaves the key").satisfies(r -> {
            assertThat(r.kinds()).containsExactly(NotificationKind.CASE);
            assertThat(r.ending()).isEqualTo(key.substring(32));
        });
    }

    private Actor somebody() {
        return somebodyWith(key);
    }

    private Actor somebodyWith(String secret) {
        Actor actor = new Actor("t-robot-" + ++people, "某人", Set.of(Role.ENTERPRISE), "ent-t-02");
        robots.keep(secret, GroupRobot.usualKinds(), true, actor);
        return actor;
    }

    private void tell(Actor to, String text) {
        notifications.tell(to.username(), new News(to.username() + text + clock.instant(), NotificationKind.PAYMENT, text, "/my"));
    }

    private void runFor(Duration time) {
        Instant end = clock.instant().plus(time);
        while (clock.instant().isBefore(end)) {
            round.catchUp();
            clock.pass(Duration.ofSeconds(5));
        }
    }

    private static void assertPace() {
        List<Instant> times = HOST.asked().stream().map(FakeRobotHost.Asked::at).sorted().toList();
        for (int i = RobotRound.MOST_A_MINUTE; i < times.size(); i++) {
            assertThat(Duration.between(times.get(i - RobotRound.MOST_A_MINUTE), times.get(i))).as("message " + i).isGreaterThanOrEqualTo(MINUTE);
        }
    }
}
