package cn.jinchuanggu.site.security;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.site.errors.Failure;
import cn.jinchuanggu.site.errors.FailureWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes down every 401, 403 and 429, and every 404 that somebody who is signed in gets at a place that is not public: what is there and
 * hidden reads like what is not there. A visitor who is led to the login was not refused and is not written down.
 */
@Component
class RefusalTrail {

    private static final int LONGEST = 200;

    private final AuditTrail trail;
    private final CurrentActor current;

    RefusalTrail(AuditTrail trail, CurrentActor current, FailureWriter failures) {
        this.trail = trail;
        this.current = current;
        failures.listen(this::failed);
    }

    private void failed(HttpServletRequest request, Failure failure) {
        Actor actor = current.get();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<RouteRules.Rule> rule = RouteRules.find(path);
        kind(failure.status(), actor, rule).ifPresent(kind -> {
            Map<String, Object> facts = new HashMap<>(Map.of("status", failure.status(), "method", request.getMethod()));
            if (rule.filter(RouteRules.Rule::isSecret).isEmpty()) {
                facts.put("path", path.substring(0, Math.min(LONGEST, path.length())));
            }
            trail.note(kind, actor, "route:" + rule.map(RouteRules.Rule::pattern).orElse("?"), facts);
        });
    }

    private static Optional<AuditKind> kind(int status, Actor actor, Optional<RouteRules.Rule> rule) {
        boolean hidden = status == 404 && !actor.isVisitor() && rule.filter(r -> r.needs() == RouteRules.Needs.LOGIN).isPresent();
        if (status == 401 || status == 403 || hidden) {
            return Optional.of(AuditKind.DENIED);
        }
        return status == 429 ? Optional.of(AuditKind.THROTTLED) : Optional.empty();
    }
}
