package cn.jinchuanggu.site.security;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.journal.Journalled;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Writes down every change that was made and that no ledger has: whatever is added to the platform is in the trail without anybody having
 * to think of it. Calculators that are open to everybody record nothing.
 */
@Component
class ChangeTrail implements HandlerInterceptor, WebMvcConfigurer {

    private static final int LONGEST = 200;
    private static final int FIRST_FAILURE = 400;

    private final AuditTrail trail;
    private final CurrentActor current;

    ChangeTrail(AuditTrail trail, CurrentActor current) {
        this.trail = trail;
        this.current = current;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/error");
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception e) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (isChange(request, path) && e == null && response.getStatus() < FIRST_FAILURE && !Journalled.isIn(request)) {
            Actor actor = current.get();
            trail.note(AuditKind.CHANGED, actor, "route:" + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                    Map.of("method", request.getMethod(), "path", shown(path), "status", response.getStatus()));
        }
    }

    private static String shown(String path) {
        return RouteRules.find(path).filter(RouteRules.Rule::isSecret).isPresent() ? "" : path.substring(0, Math.min(LONGEST, path.length()));
    }

    /** Calculators have a rule that asks for nothing; links in e-mails have one too, and change something. */
    private static boolean isChange(HttpServletRequest request, String path) {
        boolean calculator = RouteRules.find(path).filter(rule -> rule.needs() == RouteRules.Needs.NOTHING && !rule.isSecret()).isPresent();
        return !ForeignOriginFilter.READING.contains(request.getMethod()) && !calculator;
    }
}
