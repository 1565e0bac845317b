package cn.jinchuanggu.site.security.rate;

import cn.jinchuanggu.shared.RightOfWay;
import cn.jinchuanggu.site.errors.Failure;
import cn.jinchuanggu.site.errors.FailureWriter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only so many requests compute at the same time; the others wait their turn, first come first served. When more arrives than the
 * processors can do, two hundred that compete for them take each other's time and all run into their limits; a few at a time are done
 * soon. Who has waited too long is told to come back (503). Who is inside has the right of way before work that nobody waits for.
 *
 * <p>Passed by: uploads and exports, which wait for somebody's line more than they compute; files that are only sent; the state of the
 * platform, which must be seen when it is full.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class Turnstile extends OncePerRequestFilter {

    private static final int FOR_EACH_PROCESSOR = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int COME_BACK_IN_S = 5;
    private static final List<String> PASSED_BY = List.of("/actuator/", "/css/", "/js/", "/img/", "/webjars/");

    private final Semaphore places;
    private final Duration patience;
    private final RightOfWay people;
    private final FailureWriter failures;
    private final MeterRegistry meters;

    @Autowired
    Turnstile(RightOfWay people, FailureWriter failures, MeterRegistry meters) {
        this(FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors(), PATIENCE, people, failures, meters);
    }

    Turnstile(int places, Duration patience, RightOfWay people, FailureWriter failures, MeterRegistry meters) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
        this.people = people;
        this.failures = failures;
        this.meters = meters;
        meters.gauge("jinchuanggu.requests.waiting", this.places, Semaphore::getQueueLength);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return PASSED_BY.stream().anyMatch(path::startsWith)
                || Purpose.find(request.getMethod(), path).filter(p -> p == Purpose.UPLOAD || p == Purpose.EXPORT).isPresent();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (!isLetIn()) {
            meters.counter("jinchuanggu.refused.too.full").increment();
            failures.write(request, response, new Failure(HttpStatus.SERVICE_UNAVAILABLE.value(), "现在访问的人太多。",
                    "请在 " + COME_BACK_IN_S + " 秒之后再试；这一次什么都没有改变。", List.of(), COME_BACK_IN_S, ""));
            return;
        }
        people.begin();
        try {
            chain.doFilter(request, response);
        } finally {
            people.end();
            places.release();
        }
    }

    private boolean isLetIn() {
        try {
            return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the platform ends
            return false;
        }
    }
}
