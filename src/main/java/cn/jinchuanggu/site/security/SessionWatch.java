package cn.jinchuanggu.site.security;

import cn.jinchuanggu.access.session.Sessions;
import cn.jinchuanggu.access.session.Sessions.Standing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request of a session: whether the session still stands, and as whom its owner is seen now. Who a request speaks for
 * is what the account is at this moment, not what it was at the login.
 */
final class SessionWatch extends OncePerRequestFilter {

    /** What a page asks for by itself carries this header; it does not keep a session open. */
    static final String BY_ITSELF = "X-By-Itself";

    private final Sessions sessions;

    SessionWatch(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session != null && before != null && before.getPrincipal() instanceof SignedIn) {
            Optional<Standing> standing = sessions.use(handle(session), request.getHeader(BY_ITSELF) == null);
            SecurityContext now = new SecurityContextImpl();
            standing.ifPresent(s -> now.setAuthentication(new ByPassword(SignedIn.of(s.account(), s.stage()))));
            if (standing.isEmpty()) {
                session.invalidate();
            }
            SecurityContextHolder.setContext(now);
        }
        chain.doFilter(request, response);
    }

    /** Names the session to {@link Sessions}; null when it has none. */
    static String handle(HttpSession session) {
        return session == null ? null : (String) session.getAttribute(Sessions.HANDLE);
    }
}
