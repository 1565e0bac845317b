package cn.jinchuanggu.site.state;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts answers that an operator watches: asked too often (429), not possible now (503), and a command that came twice. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class AnswerMeter extends OncePerRequestFilter {

    /** Set on the second answer to one {@code Idempotency-Key}. */
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final List<HttpStatus> WATCHED = List.of(HttpStatus.TOO_MANY_REQUESTS, HttpStatus.SERVICE_UNAVAILABLE);

    private final MeterRegistry meters;

    AnswerMeter(MeterRegistry meters) {
        this.meters = meters;
        WATCHED.forEach(status -> meters.counter("jinchuanggu.answers.refused", "status", String.valueOf(status.value())));
        meters.counter("jinchuanggu.answers.replayed");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        chain.doFilter(request, response);
        if (WATCHED.stream().anyMatch(status -> status.value() == response.getStatus())) {
            meters.counter("jinchuanggu.answers.refused", "status", String.valueOf(response.getStatus())).increment();
        }
        if (response.getHeader(REPLAYED) != null) {
            meters.counter("jinchuanggu.answers.replayed").increment();
        }
    }
}
