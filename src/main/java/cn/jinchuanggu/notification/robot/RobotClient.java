package cn.jinchuanggu.notification.robot;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands texts to 企业微信 (消息推送, developer.work.weixin.qq.com/document/path/91770). It asks one host, follows no redirection and logs
 * nothing: the address of a request holds the key.
 */
@Component
class RobotClient implements DisposableBean {

    private static final String PATH = "/cgi-bin/webhook/send?key=";
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int SERVER_FAULT = 500;
    /** The system is busy; more than twenty messages in a minute. */
    private static final Set<Integer> BUSY = Set.of(-1, 45009);
    /** No such webhook; the robot was stopped; it is no longer in the group. */
    private static final Set<Integer> WRONG_KEY = Set.of(93000, 93004, 93008);

    private final RobotSettings settings;
    private final HttpClient http;

    RobotClient(RobotSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder().connectTimeout(settings.timeout()).followRedirects(HttpClient.Redirect.NEVER).build();
    }

    /** Returns when 企业微信 has answered, at the latest after the time-out of the settings. */
    RobotAnswer send(RobotKey key, String text) {
        String body = JsonMapper.shared().writeValueAsString(Map.of("msgtype", "text", "text", Map.of("content", text)));
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.baseUrl() + PATH + key.secret())).timeout(settings.timeout())
                .header("Content-Type", "application/json; charset=utf-8").POST(BodyPublishers.ofString(body)).build();
        CompletableFuture<HttpResponse<String>> asked = http.sendAsync(request, BodyHandlers.ofString());
        try {
            // the time-out of the request ends with the head of the answer; a body that never ends must not hold the round
            return answer(asked.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            asked.cancel(true);
            return RobotAnswer.AWAY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return RobotAnswer.AWAY;
        }
    }

    private static RobotAnswer answer(HttpResponse<String> response) {
        if (response.statusCode() == TOO_MANY || response.statusCode() >= SERVER_FAULT) {
            return RobotAnswer.BUSY;
        }
        return response.statusCode() == OK ? answer(response.body()) : RobotAnswer.REFUSED;
    }

    private static RobotAnswer answer(String body) {
        try {
            int code = JsonMapper.shared().readTree(body).path("errcode").asInt(Integer.MIN_VALUE);
            return code == 0 ? RobotAnswer.TAKEN : BUSY.contains(code) ? RobotAnswer.BUSY : WRONG_KEY.contains(code) ? RobotAnswer.WRONG_KEY : RobotAnswer.REFUSED;
        } catch (JacksonException e) {
            return RobotAnswer.REFUSED;
        }
    }

    @Override
    public void destroy() {
        http.shutdownNow();
    }
}
