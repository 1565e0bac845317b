package cn.jinchuanggu.site.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.EmptyGraph;
import cn.jinchuanggu.JinchuangguApplication;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What stands open to the outside with the limits as they are delivered, and administrators expected on another network. */
@Tag("slow")
class DoorIT {

    private static final String PASSWORD = "only-for-tests-1";

    /** The only one that is believed when it says where a request came from. */
    private static final String PROXY = "127.0.0.7";

    private static ConfigurableApplicationContext platform;
    private static URI address;

    @BeforeAll
    static void start(@TempDir Path folder) {
        platform = new SpringApplicationBuilder(JinchuangguApplication.class, Failing.class).run("--server.port=0", "--jinchuanggu.graph.data-folder=" + EmptyGraph.in(folder.resolve("data")),
                "--jinchuanggu.seed.set=tiny", "--jinchuanggu.demo.password=" + PASSWORD, "--jinchuanggu.demo.thread=false", "--jinchuanggu.admin.networks=10.9.0.0/16", "--jinchuanggu.security.tries-per-address=10000",
                "--server.forward-headers-strategy=native", "--server.tomcat.remoteip.internal-proxies=" + PROXY.replace(".", "[.]"));
        address = URI.create("http://localhost:" + ((WebServerApplicationContext) platform).getWebServer().getPort());
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/search?q=皮带", "/api/orders/export.csv"})
    void twoHundredAtOnceAreTooMany(String path) {
        List<Answer> answers = ask("provider", path, 200);
        Answer refused = answers.stream().filter(a -> a.status() == 429).findFirst().orElseThrow();

        assertThat(answers.getFirst().status()).isEqualTo(200);
        assertThat(Integer.parseInt(refused.header("Retry-After").orElseThrow())).isBetween(1, 60);
        assertThat(refused.json().get("title").asString()).endsWith("太频繁了。");
        assertThat(refused.json().get("code").asString()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(ask("officer", path, 1).getFirst().status()).as("somebody else").isEqualTo(200);
        assertThat(ask("provider", "/api/needs", 1).getFirst().status()).as("something else").isEqualTo(200);
    }

    @Test
    void manyTriesOfAPasswordAreTooManyWhateverAddressAHeaderClaims() {
        Browser browser = new Browser(address);
        String token = browser.token("/login");
        List<Integer> statuses = IntStream.range(0, 200).mapToObj(i -> browser.post("/login", Map.of("username", "nobody-" + i, "password", "wrong"),
                "X-CSRF-TOKEN", token, "X-Forwarded-For", "203.0.113." + i).status()).toList();
        assertThat(statuses).contains(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/audit", "/api/admin/audit", "/system", "/security/accounts", "/audit"})
    void fromAnotherNetworkAdministrationIsNotThere(String path) {
        assertThat(ask("operator", path, 1).getFirst().status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator/threaddump", "/actuator/loggers", "/actuator/mappings", "/actuator/configprops",
            "/actuator/shutdown", "/actuator/sbom", "/actuator", "/css/", "/webjars/", "/WEB-INF/web.xml", "/application.yaml", "/.git/config", "/..;/application.yaml"})
    void theInsideIsNotShown(String path) {
        Answer answer = new ApiCaller(address, null, null).get(path);
        assertThat(answer.status()).isIn(302, 400, 401, 404);
        assertThat(answer.body()).doesNotContain("java.version", "spring:", "_links");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", "TRACK / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            "GET /[ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", "GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n", "NONSENSE\r\n\r\n"})
    void whatIsNoRequestIsRefusedWithoutATraceOfTheProgram(String request) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).matches("(?s)HTTP/1\\.1 (400|404|405|501) .*");
            assertThat(answer).doesNotContain("Tomcat", "org.apache", "\tat ", "Server:");
        }
    }

    @ParameterizedTest
    @CsvSource({"/, 200", "/nowhere, 404", "/a%2Fb, 400", "/css/app.css, 200", "/api/orders, 401"})
    void whoCameToTheProxyByHttpsIsToldToStayThere(String path, int status) {
        Answer byHttps = new Browser(address, PROXY).get(path, "X-Forwarded-Proto", "https");
        assertThat(byHttps.status()).isEqualTo(status);
        assertThat(byHttps.headers().get("Strict-Transport-Security")).singleElement().asString().matches(ProtectiveHeaders.BY_HTTPS_ONLY);
        ProtectiveHeaders.standOnceIn(byHttps);
        assertThat(new Browser(address, PROXY).get(path, "X-Forwarded-Proto", "http").header("Strict-Transport-Security")).isEmpty();
        assertThat(new Browser(address).get(path, "X-Forwarded-Proto", "https").header("Strict-Transport-Security")).as("anybody can write that").isEmpty();
    }

    @Test
    void aFaultOfThePlatformIsAnsweredWithTheProtectiveHeaders() {
        Browser person = new Browser(address, PROXY);
        person.signIn("provider", PASSWORD);
        for (Answer fault : List.of(ask("provider", "/api/fails-on-purpose", 1).getFirst(), person.get("/fails-on-purpose"))) {
            assertThat(fault.status()).as(fault.body()).isEqualTo(500);
            ProtectiveHeaders.standOnceIn(fault);
        }
    }

    /** Nothing of the product fails when it is asked to. */
    @RestController
    static class Failing {

        @GetMapping({"/api/fails-on-purpose", "/fails-on-purpose"})
        String fail() {
            throw new IllegalStateException("on purpose");
        }
    }

    private static List<Answer> ask(String account, String path, int times) {
        ApiCaller caller = new ApiCaller(address, account, PASSWORD);
        return IntStream.range(0, times).mapToObj(i -> caller.get(path)).toList();
    }
}
