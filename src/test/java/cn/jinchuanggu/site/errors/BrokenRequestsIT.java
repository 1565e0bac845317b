package cn.jinchuanggu.site.errors;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.site.security.ProtectiveHeaders;
import cn.jinchuanggu.site.trace.TraceFilter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Requests that no browser sends, byte by byte, and what the container, the filters and the pages make of them. */
class BrokenRequestsIT extends RunningPlatform {

    private static final String PARENT = "4bf92f3577b34da6a3ce929d0e0e4736";

    static List<String> broken() {
        return List.of(
                "GET /needs?q=<script> HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /needs?q=%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /..%2f..%2fetc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /;jsessionid=1/admin HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET //admin HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "G@T / HTTP/1.1\r\nHost: x\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(80_000) + "\r\n\r\n",
                "GET /" + "a".repeat(80_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
                "POST /login HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: nine\r\n\r\n",
                "POST /login HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\nabc",
                "POST /login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void areAnsweredWithoutAStackTraceOrTheServersName(String request) throws IOException {
        String answer = raw(request);
        assertThat(answer).matches("(?s)HTTP/1\\.1 (302|4\\d\\d|501|505).*");
        ProtectiveHeaders.standOnceIn(name -> answer.lines().takeWhile(line -> !line.isEmpty()).filter(line -> line.startsWith(name + ": ")).map(line -> line.substring(name.length() + 2)).toList());
        assertThat(number(answer)).matches("[0-9a-f]{32}");
        assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContain("\tat ", "Exception", "org.apache", "springframework");
    }

    @Test
    void whatTheContainerRefusesIsAChinesePageForPeopleAndAProblemForPrograms() throws IOException {
        assertThat(raw("GET /a%2Fb<script> HTTP/1.1\r\nHost: x\r\n\r\n")).startsWith("HTTP/1.1 400").contains("这个请求读不懂", "回到首页").doesNotContain("<script>");
        assertThat(raw("GET /a%5Cb HTTP/1.1\r\nHost: x\r\n\r\n")).startsWith("HTTP/1.1 400").contains("这个请求读不懂", "回到首页");
        assertThat(raw("POST /api/needs/a%2Fb HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"code\":\"BAD_REQUEST\"", "这个请求读不懂");
    }

    @Test
    void whatTheContainerRefusesHasANumberThatTheLogHasToo() throws IOException {
        ListAppender<ILoggingEvent> told = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(ContainerRefusals.class);
        told.start();
        logger.addAppender(told);
        try {
            String page = raw("GET /a%2Fb HTTP/1.1\r\nHost: x\r\n\r\n");
            String problem = raw("GET /api/a%2Fb HTTP/1.1\r\nHost: x\r\ntraceparent: 00-" + PARENT + "-00f067aa0ba902b7-01\r\n\r\n");

            assertThat(page).contains("这次请求的编号 <code>" + number(page) + "</code>");
            assertThat(number(problem)).isEqualTo(PARENT);
            assertThat(problem).contains("\"traceId\":\"" + PARENT + "\"");
            assertThat(told.list).filteredOn(event -> Set.of(number(page), PARENT).contains(event.getMDCPropertyMap().get(TraceFilter.IN_LOG)))
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .containsExactly("The container refuses GET /a%2Fb with 400", "The container refuses GET /api/a%2Fb with 400");
        } finally {
            logger.detachAppender(told);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-www-form-urlencoded"})
    void aBodyOverOneMegabyteIsRefusedWhetherItSaysItsLengthOrNot(String type) {
        String big = "x=" + "a".repeat(1_100_000);
        Answer told = api("operator").send("POST", "/api/needs/x", BodyPublishers.ofString(big), "Content-Type", type);
        assertThat(told.status()).isEqualTo(413);
        assertThat(told.json().get("title").asString()).isEqualTo("内容太大。");
    }

    @Test
    void aKeyWrittenTwiceIsRefusedAndNotOverwritten() {
        Answer answer = api().send("POST", "/api/policy/articles/9/assessments",
                BodyPublishers.ofString("{\"claimYear\": 2025,\n \"claimYear\": 2026}"), "Content-Type", "application/json");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("problems").get(0).get("message").asString()).contains("第 2 行").contains("写了第二次");
    }

    @Test
    void anUnknownAddressIsAPageForPeopleAndAProblemForPrograms() {
        Answer page = visitor().get("/nowhere/at/all");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("没有找到这个地址").contains("name=\"q\"").contains("/nowhere/at/all");

        Answer problem = api().get("/api/nowhere?x=1");
        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.json().get("instance").asString()).isEqualTo("/api/nowhere");
    }

    @Test
    void whatStandsInTheAddressIsShownEscaped() {
        assertThat(visitor().get("/%3Cscript%3Ealert(1)%3C/script%3E").body()).doesNotContain("<script>alert");
    }

    @Test
    void anErrorInsideAnHtmxRequestIsAProblemThatTheToastShows() {
        Answer answer = visitor().get("/nowhere", "HX-Request", "true");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("title").asString()).contains("没有找到");
    }

    @Test
    void theErrorPageAskedForByItselfIsNotFound() {
        assertThat(visitor().get("/error").status()).isEqualTo(404);
    }

    @Test
    void signedInReadersGetTheErrorPageInTheirOwnFrame() {
        assertThat(signedIn("officer").get("/nowhere").body()).contains("政策审核演示账号");
        assertThat(signedIn("officer").submit("/", "/nowhere", Map.of()).status()).isEqualTo(404);
    }

    private static String number(String answer) {
        List<String> found = answer.lines().takeWhile(line -> !line.isEmpty()).filter(line -> line.startsWith(TraceFilter.HEADER + ": ")).toList();
        assertThat(found).as(answer).hasSize(1);
        return found.getFirst().substring(TraceFilter.HEADER.length() + 2);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", address().getPort())) {
            socket.setSoTimeout(3000);
            OutputStream out = socket.getOutputStream();
            new ByteArrayInputStream(request.replaceFirst("\r\n\r\n", "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1)).transferTo(out);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
