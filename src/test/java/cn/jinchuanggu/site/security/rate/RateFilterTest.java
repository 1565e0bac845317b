package cn.jinchuanggu.site.security.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.site.errors.Failure;
import cn.jinchuanggu.site.errors.FailureWriter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RateFilterTest {

    private static final Allowance SMALL = new Allowance(10, 6);
    private static final Actor BROKER = new Actor("broker", "经纪人", Set.of(Role.BROKER), null);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final RateLimits limits = new RateLimits(settings(true));
    private Actor caller = Actor.VISITOR;
    private final FailureWriter failures = mock(FailureWriter.class);
    private final RateFilter filter = new RateFilter(limits, () -> caller, failures, meters);
    private Failure last;

    @BeforeEach
    void rememberWhatIsAnswered() throws Exception {
        willAnswer(call -> {
            last = call.getArgument(2);
            call.getArgument(1, HttpServletResponse.class).setStatus(last.status());
            return null;
        }).given(failures).write(any(), any(), any());
    }

    @Test
    void twoHundredSearchesAreTooManyAndTheAnswerSaysWhenToComeBack() throws Exception {
        long passed = IntStream.range(0, 200).filter(i -> search("10.0.0.1").getStatus() == 200).count();

        assertThat(passed).isBetween(10L, 12L);
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.retryAfter_s()).isBetween(1, 10);
        assertThat(last.title() + last.detail()).contains("检索太频繁了。", "每分钟最多 6 次");
        assertThat(meters.counter("jinchuanggu.refused.too.often", "purpose", "SEARCH").count()).isGreaterThan(180);
    }

    @Test
    void othersAndOtherPurposesAreNotAffected() {
        exhaust("10.0.0.1");

        assertThat(search("10.0.0.2").getStatus()).isEqualTo(200);
        assertThat(ask("POST", "/api/policy/assessments", "10.0.0.1").getStatus()).isEqualTo(200);
        caller = BROKER;
        assertThat(search("10.0.0.1").getStatus()).isEqualTo(200);
    }

    @Test
    void anAccountIsOneCallerFromEveryAddress() {
        caller = BROKER;
        exhaust("10.0.0.1");
        assertThat(search("10.0.0.2").getStatus()).isEqualTo(429);
    }

    @Test
    void loginsCountByAddressWhoeverIsSignedIn() {
        IntStream.range(0, 20).forEach(i -> ask("POST", "/login", "10.0.0.1"));
        caller = BROKER;
        assertThat(ask("POST", "/login", "10.0.0.1").getStatus()).isEqualTo(429);
        assertThat(ask("POST", "/login", "10.0.0.3").getStatus()).isEqualTo(200);
    }

    @Test
    void anAddressInAHeaderIsNotBelieved() {
        exhaust("10.0.0.1");
        MockHttpServletRequest request = request("GET", "/api/search", "10.0.0.1");
        request.addHeader("X-Forwarded-For", "203.0.113.9");
        request.addHeader("Forwarded", "for=203.0.113.9");
        request.addHeader("X-Real-IP", "203.0.113.9");
        assertThat(answer(request).getStatus()).isEqualTo(429);
    }

    @Test
    void switchedOffNothingIsCounted() {
        RateLimits off = new RateLimits(settings(false));
        assertThat(IntStream.range(0, 1000).map(i -> off.take(Purpose.SEARCH, "x")).sum()).isZero();
    }

    @Test
    void quietCallersAreForgotten() {
        RateLimits many = new RateLimits(settings(true));
        for (int i = 0; i < 30_000; i++) {
            assertThat(many.take(Purpose.SEARCH, "address " + i)).isZero();
        }
        IntStream.range(0, 20).forEach(i -> many.take(Purpose.SEARCH, "address 29999"));
        assertThat(many.take(Purpose.SEARCH, "address 29999")).isPositive();
    }

    private void exhaust(String address) {
        IntStream.range(0, 20).forEach(i -> search(address));
        assertThat(search(address).getStatus()).isEqualTo(429);
    }

    private MockHttpServletResponse search(String address) {
        return ask("GET", "/api/search", address);
    }

    private MockHttpServletResponse ask(String method, String path, String address) {
        return answer(request(method, path, address));
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            filter.doFilter(request, response, new MockFilterChain());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return response;
    }

    private static MockHttpServletRequest request(String method, String path, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(address);
        return request;
    }

    private static RateSettings settings(boolean enabled) {
        return new RateSettings(enabled, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL);
    }
}
