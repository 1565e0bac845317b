package cn.jinchuanggu.site.security;

import cn.jinchuanggu.access.session.Sessions;
import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.audit.AuditTrail;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Ends a session by the will of its owner, and has the browser forget what it kept (剩余信息保护). */
@Component
class SignOut implements LogoutHandler {

    private final Sessions sessions;
    private final AuditTrail trail;

    SignOut(Sessions sessions, AuditTrail trail) {
        this.sessions = sessions;
        this.trail = trail;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        if (who != null && who.getPrincipal() instanceof SignedIn person && sessions.end(SessionWatch.handle(request.getSession(false)), person.actor())) {
            trail.note(AuditKind.LOGOUT, person.actor(), "account:" + person.getName(), Map.of());
        }
    }
}
