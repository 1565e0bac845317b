package cn.jinchuanggu.site.security;

import cn.jinchuanggu.access.session.Stage;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the monitor read the metrics with its secret, and nothing else; whoever sends another one stays a visitor. */
final class MonitorFilter extends OncePerRequestFilter {

    private static final String METRICS = "/actuator/prometheus";
    private static final SignedIn MONITOR = new SignedIn(new Actor("monitor", "监控", Set.of(Role.SYSTEM_ADMIN), null), Stage.IN);

    private final String header;

    MonitorFilter(MonitorSettings settings) {
        this.header = settings.token().isEmpty() ? "" : "Bearer " + settings.token();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return header.isEmpty() || !request.getRequestURI().equals(request.getContextPath() + METRICS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (isSame(String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION)), header)) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new ByToken(MONITOR));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    /** Takes as long whatever the first difference is. */
    private static boolean isSame(String sent, String wanted) {
        return MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
    }
}
