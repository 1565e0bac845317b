package cn.jinchuanggu.site.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import tools.jackson.databind.json.JsonMapper;

/** Answers that are written while they are read, such as a dump, over a real connection: one that fails in the middle must not look whole. */
class BrokenOffAnswerTest {

    private static final byte[] LINE = "{\"line\": 1}\n".getBytes(StandardCharsets.UTF_8);

    private final HttpClient client = HttpClient.newHttpClient();
    private WebServer server;

    /** At an address of its own: benches start the platform on the class path of the tests, where it is found. */
    @Controller
    static class Lines {

        @GetMapping("/api/broken-off/{lines}")
        void write(@PathVariable int lines, HttpServletResponse response) throws IOException {
            response.setContentType("application/x-ndjson;charset=UTF-8");
            for (int line = 0; line < Math.abs(lines); line++) {
                response.getOutputStream().write(LINE);
            }
            if (lines < 0) {
                throw new IllegalStateException("the database is gone");
            }
        }
    }

    @BeforeEach
    void start() {
        GenericWebApplicationContext context = new GenericWebApplicationContext();
        context.registerBean(Lines.class);
        context.registerBean(ErrorAnswers.class, () -> new ErrorAnswers(new FailureWriter(JsonMapper.builder().build())));
        server = new TomcatServletWebServerFactory(0).getWebServer(servlets -> servlets.addServlet("dispatcher", new DispatcherServlet(context)).addMapping("/"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        client.close();
    }

    @Test
    void aWholeAnswerArrives() throws Exception {
        assertThat(get(10_000).body()).hasSize(10_000 * LINE.length);
    }

    @Test
    void whatFailsInTheMiddleBreaksTheConnectionOff() {
        assertThatThrownBy(() -> get(-10_000)).isInstanceOf(IOException.class);
    }

    @Test
    void whatFailsBeforeAnythingWasSentIsAnsweredAsAFailure() throws Exception {
        HttpResponse<String> answer = get(-1);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("\"title\"").doesNotContain("database is gone");
    }

    private HttpResponse<String> get(int lines) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.getPort() + "/api/broken-off/" + lines);
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
