package cn.jinchuanggu.site.security.rate;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Caller;
import cn.jinchuanggu.site.errors.Failure;
import cn.jinchuanggu.site.errors.FailureWriter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 429 with {@code Retry-After} to who asks more than the allowance of a purpose. Stands in the security chains where the caller
 * is known. An address is the one of the connection, never one that a header claims; behind a reverse proxy the server decides which
 * proxy it believes.
 */
public final class RateFilter extends OncePerRequestFilter {

    private final RateLimits limits;
    private final Caller caller;
    private final FailureWriter failures;
    private final MeterRegistry meters;

    public RateFilter(RateLimits limits, Caller caller, FailureWriter failures, MeterRegistry meters) {
        this.limits = limits;
        this.caller = caller;
        this.failures = failures;
        this.meters = meters;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Optional<Purpose> purpose = Purpose.find(request.getMethod(), request.getRequestURI().substring(request.getContextPath().length()));
        int wait_s = purpose.map(p -> limits.take(p, callerOf(p, request))).orElse(0);
        if (wait_s == 0) {
            chain.doFilter(request, response);
            return;
        }
        Purpose asked = purpose.orElseThrow();
        meters.counter("jinchuanggu.refused.too.often", "purpose", asked.name()).increment();
        failures.write(request, response, new Failure(HttpStatus.TOO_MANY_REQUESTS.value(), asked.label() + "太频繁了。",
                "每分钟最多 " + limits.allowance(asked).perMinute() + " 次，请在 " + wait_s + " 秒之后再试；已经提交的内容没有丢。", List.of(), wait_s, ""));
    }

    private String callerOf(Purpose purpose, HttpServletRequest request) {
        Actor actor = caller.get();
        return purpose == Purpose.LOGIN || actor.isVisitor() ? "address " + request.getRemoteAddr() : "account " + actor.username();
    }
}
