package cn.jinchuanggu.site.security.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import cn.jinchuanggu.access.AccessSettings;
import cn.jinchuanggu.access.password.PasswordProfile;
import cn.jinchuanggu.shared.RightOfWay;
import cn.jinchuanggu.site.errors.Failure;
import cn.jinchuanggu.site.errors.FailureWriter;
import cn.jinchuanggu.site.headers.ResponseHeaders;
import cn.jinchuanggu.site.security.ProtectiveHeaders;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TurnstileTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final FailureWriter failures = mock(FailureWriter.class);
    private final RightOfWay before = mock(RightOfWay.class);
    private final List<String> inside = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final FilterChain staysInside = (request, response) -> {
        inside.add(((MockHttpServletRequest) request).getRequestURI());
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    };
    private Failure told;

    @BeforeEach
    void rememberWhatIsAnswered() throws Exception {
        willAnswer(call -> {
            told = call.getArgument(2);
            call.getArgument(1, HttpServletResponse.class).setStatus(told.status());
            return null;
        }).given(failures).write(any(), any(), any());
    }

    @Test
    void theThirdWaitsUntilOneOfTwoIsDone() throws Exception {
        Turnstile turnstile = new Turnstile(2, Duration.ofMinutes(1), before, failures, meters);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> asked = List.of("/a", "/b", "/c").stream().map(path -> people.submit(() -> ask(turnstile, path))).toList();
            await().until(() -> inside.size() == 2 && meters.get("jinchuanggu.requests.waiting").gauge().value() == 1);
            end.countDown();
            for (Future<Integer> one : asked) {
                assertThat(one.get()).isEqualTo(200);
            }
        }
        assertThat(inside).containsExactlyInAnyOrder("/a", "/b", "/c");
        verify(before, times(3)).begin();
        verify(before, times(3)).end();
    }

    @Test
    void whoHasWaitedTooLongIsToldToComeBackAndTakesNoPlace() throws Exception {
        Turnstile turnstile = new Turnstile(1, Duration.ofMillis(20), before, failures, meters);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first = people.submit(() -> ask(turnstile, "/a"));
            await().until(() -> inside.size() == 1);
            assertThat(ask(turnstile, "/b")).isEqualTo(503);
            assertThat(told.retryAfter_s()).isPositive();
            assertThat(told.title()).isEqualTo("现在访问的人太多。");
            assertThat(meters.counter("jinchuanggu.refused.too.full").count()).isEqualTo(1);
            end.countDown();
            first.get();
        }
        assertThat(ask(turnstile, "/c")).isEqualTo(200);
    }

    @Test
    void whoIsSentAwayGetsTheProtectiveHeadersWhichAreWrittenBefore() throws Exception {
        Duration any = Duration.ofMinutes(15);
        Filter[] filters = {new Turnstile(0, Duration.ZERO, before, failures, meters), new ResponseHeaders(new AccessSettings(PasswordProfile.MLPS, true, 5, 5, any, any, any, any, any, 90, 7))};
        AnnotationAwareOrderComparator.sort(filters);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new MockFilterChain(new HttpServlet() { }, filters).doFilter(new MockHttpServletRequest("GET", "/needs"), response);

        assertThat(response.getStatus()).isEqualTo(503);
        ProtectiveHeaders.standOnceIn(response::getHeaders);
        assertThat(response.getHeaders("Strict-Transport-Security")).as("the settings say that all come by HTTPS").singleElement().asString().matches(ProtectiveHeaders.BY_HTTPS_ONLY);
    }

    @ParameterizedTest
    @CsvSource({"GET, /actuator/health", "GET, /css/app.css", "POST, /achievements/import", "GET, /api/orders/export.xlsx"})
    void whatMostlyWaitsForALineIsLetInWithoutAPlace(String method, String path) throws Exception {
        Turnstile full = new Turnstile(0, Duration.ZERO, before, failures, meters);
        end.countDown();
        full.doFilter(new MockHttpServletRequest(method, path), new MockHttpServletResponse(), staysInside);
        assertThat(inside).containsExactly(path);
    }

    private int ask(Turnstile turnstile, String path) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        turnstile.doFilter(new MockHttpServletRequest("GET", path), response, staysInside);
        return response.getStatus();
    }
}
