package cn.jinchuanggu.assistant.mcp;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Keeps an assistant from asking too fast: an account {@value #OF_ACCOUNT} calls a minute, an address without a token {@value #OF_VISITOR}. */
@Component
class CallRateFilter extends OncePerRequestFilter {

    static final int OF_ACCOUNT = 300;
    static final int OF_VISITOR = 120;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Caller caller;
    private final CallRate rate;

    CallRateFilter(Caller caller, Clock clock) {
        this.caller = caller;
        this.rate = new CallRate(clock);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + "/mcp");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Actor actor = caller.get();
        int wait_s = actor.isVisitor() ? rate.take(request.getRemoteAddr(), OF_VISITOR) : rate.take("account " + actor.username(), OF_ACCOUNT);
        if (wait_s == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setIntHeader(HttpHeaders.RETRY_AFTER, wait_s);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getOutputStream().write(JSON.writeValueAsString(Map.of("type", "about:blank", "status", HttpStatus.TOO_MANY_REQUESTS.value(), "title", "请求太快了。",
                "detail", "每分钟最多 " + (actor.isVisitor() ? OF_VISITOR + " 次；带上访问令牌可以有 " + OF_ACCOUNT : OF_ACCOUNT) + " 次，请在 " + wait_s + " 秒之后再试。"))
                .getBytes(StandardCharsets.UTF_8));
    }
}
