package cn.jinchuanggu.site;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.ConsoleAppender;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.graph.GraphSettings;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Walks the main journeys with personal data, passwords and masked texts in every field, goes wrong on purpose, and finds nothing
 * of it in what the whole platform logged meanwhile, stack traces included. Numbers and names here are nobody's.
 */
class LogsIT extends RunningPlatform {

    private static final String PHONE = "13800138000";
    private static final String MAIL = "zhang.san@example.invalid";
    private static final String ID_NUMBER = "11010519491231002X";
    private static final String WRONG_PASSWORD = "Correct-Horse-Battery-7";
    private static final String MASKED = "潞安某矿的瓦斯抽采泵轴承";
    private static final List<Pattern> PERSONAL = List.of(Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)"), Pattern.compile("[\\w.]+@[\\w-]+\\.[a-z]{2,}"),
            Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)"), Pattern.compile(Pattern.quote(WRONG_PASSWORD)), Pattern.compile(Pattern.quote(PASSWORD)),
            Pattern.compile(Pattern.quote(MASKED)), Pattern.compile("Basic [A-Za-z0-9+/=]{8}"));

    @Autowired
    private GraphSettings settings;

    private final Kept kept = new Kept();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

    @BeforeEach
    void listen() {
        kept.setContext(root.getLoggerContext());
        kept.start();
        root.addAppender(kept);
    }

    @AfterEach
    void listenNoMore() {
        root.detachAppender(kept);
        kept.stop();
    }

    @Test
    void nothingPersonalNoPasswordAndNoMaskedTextIsLogged() {
        signsInRightAndWrong();
        postsNeedsWithPersonalData();
        asksAndFilesWithPersonalData();
        goesWrongOnPurpose();
        LoggerFactory.getLogger("cn.jinchuanggu.test").warn("the walk has ended");

        assertThat(kept.lines).as("the walk was listened to").anyMatch(line -> line.contains("the walk has ended"));
        for (Pattern personal : PERSONAL) {
            assertThat(kept.lines).noneMatch(line -> personal.matcher(line).find());
        }
    }

    /** The inventory of logs in SECURITY.md names no other place (ASVS 16.2.3). */
    @Test
    void theProgramLogsToTheConsoleOnlyAndTheDatabaseIntoItsOwnFolder() throws IOException {
        assertThat(root.getLoggerContext().getLoggerList()).flatExtracting(logger -> List.copyOf(appendersOf(logger))).filteredOn(appender -> appender != kept)
                .isNotEmpty().hasOnlyElementsOfType(ConsoleAppender.class);
        Path data = settings.dataFolder();
        try (Stream<Path> files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile).map(data::relativize).filter(f -> f.getFileName().toString().matches(".*\\.(log|out|err)(\\.\\d+)?")))
                    .isNotEmpty().allMatch(file -> file.startsWith("neo4j/logs"));
        }
    }

    private static List<Appender<ILoggingEvent>> appendersOf(Logger logger) {
        List<Appender<ILoggingEvent>> appenders = new ArrayList<>();
        logger.iteratorForAppenders().forEachRemaining(appenders::add);
        return appenders;
    }

    @Test
    void aLineOfTheLogCarriesTheNumberOfItsRequest() {
        MDC.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        try {
            LoggerFactory.getLogger("cn.jinchuanggu.test").warn("something to tell");
        } finally {
            MDC.remove("traceId");
        }
        assertThat(kept.lines).anyMatch(line -> line.contains("4bf92f3577b34da6a3ce929d0e0e4736") && line.contains("something to tell"));
    }

    @Test
    void aLineIsOneJsonObjectWithTheSameNumberWhenTheSwitchIsOn() {
        MDC.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        LoggerFactory.getLogger("cn.jinchuanggu.test").warn("something to tell\nin two lines");
        MDC.remove("traceId");
        StructuredLogEncoder switchedOn = new StructuredLogEncoder();
        switchedOn.setContext(root.getLoggerContext());
        switchedOn.setFormat("ecs");
        switchedOn.start();
        ILoggingEvent told = kept.events.stream().filter(e -> e.getFormattedMessage().startsWith("something to tell")).findFirst().orElseThrow();

        String line = new String(switchedOn.encode(told), StandardCharsets.UTF_8);

        assertThat(line.strip().lines()).hasSize(1);
        assertThat(JsonMapper.shared().readTree(line).get("traceId").asString()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(JsonMapper.shared().readTree(line).get("message").asString()).contains("in two lines");
    }

    private void signsInRightAndWrong() {
        Browser person = visitor();
        person.submit("/login", "/login", Map.of("username", "enterprise", "password", WRONG_PASSWORD));
        person.submit("/login", "/login", Map.of("username", PHONE, "password", PASSWORD));
        person.submit("/login", "/login", Map.of("username", MAIL, "password", WRONG_PASSWORD));
        person.signIn("enterprise", PASSWORD);
        assertThat(person.get("/my").status()).isEqualTo(200);
        new ApiCaller(address(), "enterprise", WRONG_PASSWORD).get("/api/claims");
    }

    private void postsNeedsWithPersonalData() {
        api("enterprise").post("/api/needs", json(Map.of("text", MASKED + "异响判别，电话 " + PHONE + " 邮箱 " + MAIL + " 身份证 " + ID_NUMBER)));
        api("enterprise").post("/api/needs", json(Map.of("text", MASKED + "怎么在线监测", "masked", true)));
        api("enterprise").post("/api/listings/leak-check", json(Map.of("text", MASKED + PHONE)));
        api("enterprise").post("/api/needs", json(Map.of("text", 7, "telephone", PHONE)));
        api().post("/api/matches", json(Map.of("text", MASKED + "怎么在线监测，联系 " + PHONE)));
    }

    private void asksAndFilesWithPersonalData() {
        api("enterprise").get("/api/search?q=" + PHONE + "%20" + MAIL.replace("@", "%40"));
        visitor().get("/search?q=" + ID_NUMBER);
        api("enterprise").post("/api/claims", json(Map.of("article", 9, "facts", Map.of("联系人电话", PHONE, "身份证号", ID_NUMBER))));
        api("enterprise").put("/api/notifications/preferences", json(Map.of("mail", MAIL)));
        api("operator").post("/api/explorer/queries", json(Map.of("cypher", "MATCH (n:Need) WHERE n.text CONTAINS '" + PHONE + "' RETURN n")));
        api("operator").post("/api/explorer/queries", json(Map.of("cypher", "MATCH (n:Need WHERE '" + MAIL)));
    }

    private void goesWrongOnPurpose() {
        visitor().get("/no-such/" + PHONE);
        api("enterprise").get("/api/needs/" + ID_NUMBER);
        api("enterprise").post("/api/needs", "{\"text\": \"" + PHONE + "\", broken");
        api("enterprise").post("/api/needs", json(Map.of("text", "x", "budgetYuan", MAIL)));
        visitor().post("/needs", Map.of("text", MASKED + PHONE));
        api("enterprise").send("PATCH", "/api/needs/" + PHONE, BodyPublishers.ofString(MAIL));
    }

    private static String json(Map<String, ?> body) {
        return JsonMapper.shared().writeValueAsString(body);
    }

    /** Keeps every line as the console would show it, with the traces of exceptions. */
    private static final class Kept extends AppenderBase<ILoggingEvent> {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final Queue<ILoggingEvent> events = new ConcurrentLinkedQueue<>();
        private final PatternLayout layout = new PatternLayout();

        @Override
        public void start() {
            layout.setContext(getContext());
            layout.setPattern("%level [%X{traceId:-}] %logger %msg%n%ex");
            layout.start();
            super.start();
        }

        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            events.add(event);
            lines.add(layout.doLayout(event));
        }
    }
}
