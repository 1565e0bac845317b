package cn.jinchuanggu.site.security;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.page.TakenAway;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Writes down every file that was taken away: which list, with which filter, how many rows. A file is what says so itself
 * ({@code Content-Disposition: attachment}) and what is written line by line. Open data is published for everybody and not written down.
 */
@Component
class ExportTrail implements HandlerInterceptor, WebMvcConfigurer {

    private static final int LONGEST = 300;

    private final AuditTrail trail;
    private final CurrentActor current;

    ExportTrail(AuditTrail trail, CurrentActor current) {
        this.trail = trail;
        this.current = current;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/opendata/**", "/api/opendata/**", "/oai");
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception e) {
        if (response.getStatus() == HttpServletResponse.SC_OK && isFile(response)) {
            Actor actor = current.get();
            Map<String, Object> facts = new HashMap<>();
            facts.put("filter", filter(request));
            TakenAway.rows(request).ifPresent(rows -> facts.put("rows", rows));
            facts.put("path", request.getRequestURI().substring(request.getContextPath().length()));
            trail.note(AuditKind.EXPORT, actor, "list:" + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), facts);
        }
    }

    private static boolean isFile(HttpServletResponse response) {
        String disposition = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        String type = String.valueOf(response.getContentType());
        return disposition != null && disposition.startsWith("attachment") || type.startsWith("application/x-ndjson") || type.startsWith("text/calendar");
    }

    private static String filter(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "";
        }
        String asked = request.getParameterMap().entrySet().stream().map(p -> p.getKey() + "=" + String.join(",", p.getValue())).sorted().collect(Collectors.joining("&"));
        return asked.substring(0, Math.min(LONGEST, asked.length()));
    }
}
