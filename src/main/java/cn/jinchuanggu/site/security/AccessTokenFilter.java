package cn.jinchuanggu.site.security;

import cn.jinchuanggu.access.session.Sessions;
import cn.jinchuanggu.assistant.token.AccessTokens;
import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.site.errors.Failure;
import cn.jinchuanggu.site.errors.FailureWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows the person behind {@code Authorization: Bearer}; a token that opens nothing is refused and never taken for a visitor. */
final class AccessTokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final AccessTokens tokens;
    private final Sessions sessions;
    private final FailureWriter failures;
    private final AuditTrail trail;

    AccessTokenFilter(AccessTokens tokens, Sessions sessions, FailureWriter failures, AuditTrail trail) {
        this.trail = trail;
        this.tokens = tokens;
        this.sessions = sessions;
        this.failures = failures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignedIn> owner = tokens.findOwner(header.substring(BEARER.length()).strip())
                .flatMap(o -> sessions.stageOfToken(o.account(), o.since()).map(stage -> SignedIn.of(o.account(), stage)));
        if (owner.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"jinchuanggu\", error=\"invalid_token\"");
            failures.writeProblem(request, response, Failure.of(401, "访问令牌不对、已过期或已撤销。", "请在“访问令牌”页面重新生成一个。"));
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ByToken(owner.get()));
        SecurityContextHolder.setContext(context);
        trail.note(AuditKind.API_LOGIN, owner.get().actor(), "account:" + owner.get().actor().username(), Map.of("way", "token"));
        chain.doFilter(request, response);
    }
}
