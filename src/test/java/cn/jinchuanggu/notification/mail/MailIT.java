package cn.jinchuanggu.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.EmptyGraph;
import cn.jinchuanggu.SetClock;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.notification.Choice;
import cn.jinchuanggu.notification.DeliveryState;
import cn.jinchuanggu.notification.MessageTemplate;
import cn.jinchuanggu.notification.Mutes;
import cn.jinchuanggu.notification.News;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.notification.Notifications;
import cn.jinchuanggu.notification.Preferences;
import cn.jinchuanggu.notification.Rhythm;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** E-mail against an SMTP server in this process, on a graph of its own, with a clock that stands still until it is moved. */
@SpringBootTest(properties = {"jinchuanggu.seed.set=tiny", "jinchuanggu.demo.enabled=false", "jinchuanggu.mail.enabled=true",
        "jinchuanggu.mail.host=127.0.0.1", "jinchuanggu.mail.port=" + MailIT.PORT, "jinchuanggu.mail.security=none",
        "jinchuanggu.mail.from=news@example.org", "jinchuanggu.mail.base-url=https://example.org/jcg"})
@Tag("slow")
@DirtiesContext
class MailIT {

    static final int PORT = 13025;
    private static int people;

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        SetClock setClock() {
            return new SetClock("2026-03-03");
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jinchuanggu.graph.data-folder", () -> EmptyGraph.in(Path.of("target", "mail-platform-" + ProcessHandle.current().pid())));
    }

    @Autowired
    private SetClock clock;
    @Autowired
    private Notifications notifications;
    @Autowired
    private Preferences preferences;
    @Autowired
    private Mutes mutes;
    @Autowired
    private MailRound round;
    @Autowired
    private Neo4jClient graph;

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Actor person;
    private String address;

    @BeforeEach
    void somebodyWithAnAddress() {
        server.start();
        // what an earlier test left waiting is not this test's
        graph.query("MATCH (m:OutgoingMail) SET m.state = 'DROPPED'").run();
        clock.setInstant("2026-03-03T02:00:00Z"); // Tuesday, 10 o'clock in Changzhi
        people++;
        person = new Actor("t-mail-" + people, "某人", Set.of(Role.ENTERPRISE), "ent-t-02");
        address = "reader" + people + "@example.org";
        preferences.keepAddress(address, true, person);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whatComesDuringADayIsOneMailAtTheSetHourWithLinksThatStopIt() throws Exception {
        tell(NotificationKind.ANSWER, "对方已答复一件对接。", Rhythm.DAILY);
        tell(NotificationKind.ANSWER, "对方提出了三个问题 <b>“多少钱”</b>。", Rhythm.DAILY);
        tell(NotificationKind.PAYMENT, "一笔付款已登记。", Rhythm.DAILY);
        round.catchUp();
        assertThat(received()).isEmpty();
        clock.setInstant("2026-03-03T23:59:59Z");
        round.catchUp();
        assertThat(received()).isEmpty();

        clock.setInstant("2026-03-04T00:00:00Z");
        round.catchUp();
        round.catchUp();

        assertThat(received()).hasSize(1);
        MimeMessage mail = received().getFirst();
        assertThat(mail.getSubject()).isEqualTo("晋创谷：3 条新消息");
        assertThat(mail.getFrom()[0].toString()).contains("news@example.org");
        String token = preferences.get(person.username()).token();
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://example.org/jcg/api/mutes/" + token + ">");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(part(mail, "text/plain")).contains("【对接进展】", "- 对方已答复一件对接。", "https://example.org/jcg/my",
                "https://example.org/jcg/mutes/" + token + ".ANSWER", "【付款】", "https://example.org/jcg/notifications/settings",
                "不按我的特征推荐：https://example.org/jcg/account/privacy#personal-ranking").doesNotContain(address);
        assertThat(part(mail, "text/html")).contains("&lt;b&gt;“多少钱”", "不再通知“对接进展”", "<a href=\"https://example.org/jcg/account/privacy#personal-ranking\">不按我的特征推荐</a>").doesNotContain("<b>“多");
    }

    @Test
    void weeklyMailWaitsForMondayAndMailAtOnceDoesNot() throws Exception {
        tell(NotificationKind.DEADLINE, "三天后到期。", Rhythm.AT_ONCE);
        tell(NotificationKind.NOTICE, "公示开始了。", Rhythm.WEEKLY);
        round.catchUp();
        assertThat(received()).singleElement().satisfies(m -> assertThat(m.getSubject()).isEqualTo("晋创谷：三天后到期。"));

        clock.setInstant("2026-03-08T23:59:00Z");
        round.catchUp();
        assertThat(received()).hasSize(1);
        clock.setInstant("2026-03-09T00:00:30Z");
        round.catchUp();
        assertThat(received()).hasSize(2);
    }

    @Test
    void aServerThatIsAwayIsTriedAgainAndNothingIsLost() throws Exception {
        server.stop();
        tell(NotificationKind.ANSWER, "对方已答复。", Rhythm.AT_ONCE);
        round.catchUp();
        round.catchUp();
        assertThat(preferences.listMails(person)).singleElement().satisfies(m -> {
            assertThat(m.state()).isEqualTo(DeliveryState.WAITING);
            assertThat(m.attempts()).as("it waits for a minute before it tries again").isEqualTo(1);
            assertThat(m.trouble()).contains("邮件服务器").doesNotContain("@");
        });
        clock.pass(Duration.ofMinutes(2));
        round.catchUp();
        assertThat(preferences.listMails(person).getFirst().attempts()).isEqualTo(2);

        server.start();
        clock.pass(Duration.ofMinutes(6));
        round.catchUp();

        assertThat(received()).hasSize(1);
        assertThat(preferences.listMails(person).getFirst().state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aServerThatStaysAwayIsGivenUpAndWhatWasOnlyForMailStandsInTheList() {
        server.stop();
        preferences.choose(Map.of(NotificationKind.ANSWER, new Choice(false, true, Rhythm.AT_ONCE, false)), person);
        notifications.tell(person.username(), new News("only by mail " + people, NotificationKind.ANSWER, "只发邮件的一条。", "/my"));
        assertThat(notifications.countUnread(person)).isZero();

        for (int i = 0; i < 12; i++) {
            round.catchUp();
            clock.pass(Duration.ofHours(25));
        }

        assertThat(preferences.listMails(person).getFirst().state()).isEqualTo(DeliveryState.FAILED);
        assertThat(preferences.listMails(person).getFirst().attempts()).isEqualTo(9);
        assertThat(notifications.countUnread(person)).isEqualTo(1);
    }

    @Test
    void aMailThatSomebodyBeganAndNeverEndedIsSentAfterAWhile() {
        tell(NotificationKind.ANSWER, "对方已答复。", Rhythm.AT_ONCE);
        server.stop();
        round.catchUp();
        graph.query("MATCH (m:OutgoingMail {account: $account}) SET m.state = 'SENDING', m.nextAt = datetime('2026-03-03T02:10:00Z')")
                .bind(person.username()).to("account").run();
        server.start();
        clock.pass(Duration.ofMinutes(9));
        round.catchUp();
        assertThat(received()).isEmpty();

        clock.pass(Duration.ofMinutes(2));
        round.catchUp();

        assertThat(received()).hasSize(1);
    }

    @Test
    void manyInstancesSendAMailOnce() throws Exception {
        IntStream.range(0, 5).forEach(i -> tell(NotificationKind.ANSWER, "第 " + i + " 条。", Rhythm.AT_ONCE));

        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Object>> work = IntStream.range(0, 8).<Callable<Object>>mapToObj(i -> Executors.callable(round::catchUp)).toList();
            for (Future<Object> done : threads.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(received()).singleElement().satisfies(m -> assertThat(m.getSubject()).isEqualTo("晋创谷：5 条新消息"));
    }

    @Test
    void aTextCannotAddAHeaderAndEachMailSaysByWhichWordingItWasMade() throws Exception {
        tell(NotificationKind.ANSWER, "A\r\nBcc: other@example.org\r\n\r\nbody", Rhythm.AT_ONCE);
        round.catchUp();

        MimeMessage mail = received().getFirst();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("X-Template-Id")).containsExactly(MessageTemplate.MAIL_NEWS.id());
        OutgoingMail sent = preferences.listMails(person).getFirst();
        assertThat(sent.template()).isEqualTo(MessageTemplate.MAIL_NEWS.id());
        assertThat(mail.getMessageID()).as("the same at each attempt: whoever gets it twice knows it").isEqualTo("<" + sent.id() + "@example.org>");
    }

    @Test
    void whatIsMutedBeforeItWasSentIsNotSent() throws Exception {
        tell(NotificationKind.ANSWER, "会被静音的。", Rhythm.DAILY);
        tell(NotificationKind.PAYMENT, "还要的。", Rhythm.DAILY);
        mutes.mute(Mutes.link(preferences.get(person.username()), NotificationKind.ANSWER));
        clock.pass(Duration.ofDays(1));
        round.catchUp();

        assertThat(received()).singleElement().satisfies(m -> assertThat(part(m, "text/plain")).contains("还要的。").doesNotContain("会被静音的"));

        preferences.choose(Map.of(NotificationKind.PAYMENT, new Choice(true, true, Rhythm.AT_ONCE, true)), person);
        assertThat(notifications.tell(person.username(), new News("muted " + people, NotificationKind.PAYMENT, "听不见的。", "/my"))).isFalse();
        clock.pass(Duration.ofDays(8));
        round.catchUp();
        assertThat(received()).hasSize(1);
    }

    @Test
    void anErasedAddressGetsNothingAndStandsNowhere() {
        tell(NotificationKind.ANSWER, "删除地址以前的。", Rhythm.DAILY);
        server.stop();
        tell(NotificationKind.PAYMENT, "已经在等待的。", Rhythm.AT_ONCE);
        round.catchUp();
        server.start();
        preferences.eraseAddress(person);
        tell(NotificationKind.NOTICE, "删除地址以后的。", Rhythm.AT_ONCE);
        clock.pass(Duration.ofDays(8));
        round.catchUp();

        assertThat(received()).isEmpty();
        assertThat(graph.query("MATCH (n) WHERE any(k IN keys(n) WHERE toStringOrNull(n[k]) CONTAINS $address) RETURN count(n)")
                .bind(address).to("address").fetchAs(Long.class).one()).contains(0L);
        assertThat(notifications.countUnread(person)).as("the list on the platform goes on").isEqualTo(3);
    }

    private void tell(NotificationKind kind, String text, Rhythm rhythm) {
        preferences.choose(Map.of(kind, new Choice(true, true, rhythm, false)), person);
        notifications.tell(person.username(), new News(person.username() + text, kind, text, "/my"));
    }

    private List<MimeMessage> received() {
        return Arrays.stream(server.getReceivedMessages()).filter(m -> GreenMailUtil.getAddressList(recipients(m)).contains(address)).toList();
    }

    private static Address[] recipients(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MimeMessage message, String type) throws Exception {
        return part((Multipart) message.getContent(), type);
    }

    private static String part(Multipart parts, String type) throws Exception {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.getContent() instanceof Multipart inner) {
                return part(inner, type);
            }
            if (part.isMimeType(type)) {
                return (String) part.getContent();
            }
        }
        throw new IllegalStateException("no " + type);
    }
}
