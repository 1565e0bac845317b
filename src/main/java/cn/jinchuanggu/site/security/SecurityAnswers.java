package cn.jinchuanggu.site.security;

import cn.jinchuanggu.access.session.Stage;
import cn.jinchuanggu.site.errors.Failure;
import cn.jinchuanggu.site.errors.FailureWriter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What a request reads that lacks a login, a role or a token. Pages are led to the login page, an htmx fragment is told
 * to lead its page there, the API answers 401 or 403 as problem details and never with a login page.
 */
@Component
@ConditionalOnWebApplication
class SecurityAnswers implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    private final FailureWriter failures;
    private final CurrentActor current;
    private final RequestMappingHandlerMapping routes;

    SecurityAnswers(FailureWriter failures, CurrentActor current,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.failures = failures;
        this.current = current;
        this.routes = routes;
    }

    /** Nobody is signed in, or the Basic credentials are wrong. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException, ServletException {
        if (e instanceof InternalAuthenticationServiceException) {
            failures.write(request, response, failures.classify(e, request));
            return;
        }
        if (e instanceof LockedOut locked) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(locked.left_s()));
            failures.write(request, response, Failure.of(429, locked.sentence(), "也可以请安全管理员解锁。"));
            return;
        }
        boolean wrong = failures.isApi(request) && request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        if (!wrong && !isMapped(request)) {
            failures.write(request, response, Failure.notFound(request.getRequestURI()));
        } else if (failures.isApi(request)) {
            if (request.getHeader("Sec-Fetch-Mode") == null) { // a browser would open its own password window
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"jinchuanggu\", charset=\"UTF-8\"");
            }
            failures.writeProblem(request, response, wrong
                    ? Failure.of(401, "用户名或密码不正确。", "请检查 Authorization 请求头。")
                    : Failure.of(401, "这个接口需要登录。", "请用 HTTP Basic 发送用户名和密码，或先在页面上登录。"));
        } else {
            boolean expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
            lead(request, response, expired ? "/login?expired" : "/login");
        }
    }

    /** Somebody is signed in and may not, or the token does not fit. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException, ServletException {
        boolean token = e instanceof CsrfException;
        if (!token && missing() instanceof Stage stage) {
            sayWhatIsMissing(request, response, stage);
            return;
        }
        if (token && !failures.isApi(request) && current.get().isVisitor() && needsLogin(request)) {
            lead(request, response, "/login?expired");
        } else if (token) {
            failures.write(request, response, Failure.of(403, "这次提交没有通过安全校验。",
                    failures.isApi(request) ? "带会话 Cookie 的请求需要 X-CSRF-TOKEN 请求头；程序请改用 HTTP Basic，不带 Cookie。" : "页面可能放置太久，请刷新后重新提交。"));
        } else {
            boolean byRoute = e instanceof AuthorizationDeniedException; // says nothing in Chinese; a service does
            boolean readsOnly = byRoute && SecurityContextHolder.getContext().getAuthentication() instanceof ByToken && !ForeignOriginFilter.READING.contains(request.getMethod());
            String sentence = readsOnly ? "访问令牌只能读取，不能修改。"
                    : byRoute ? "您的账号（" + current.get().roleLabels() + "）不能使用这个功能。" : e.getMessage();
            failures.write(request, response, Failure.of(403, sentence, "如需权限，请联系园区运营人员。"));
        }
    }

    /** The login form was refused. */
    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException, ServletException {
        if (e instanceof InternalAuthenticationServiceException) {
            failures.write(request, response, failures.classify(e, request));
        } else if (e instanceof LockedOut) {
            response.sendRedirect(request.getContextPath() + "/login?locked");
        } else {
            response.sendRedirect(request.getContextPath() + "/login?error");
        }
    }

    /** What somebody still lacks who gave the right password; null when nothing is. */
    private static Stage missing() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn person && !person.isIn() ? person.stage() : null;
    }

    private void sayWhatIsMissing(HttpServletRequest request, HttpServletResponse response, Stage stage) throws IOException {
        if (failures.isApi(request)) {
            failures.writeProblem(request, response, Failure.of(403, stage.sentence(), stage.remedy()));
        } else {
            lead(request, response, stage.page());
        }
    }

    /** Whether signing in again would help; a calculator that is open to everybody is only reloaded. */
    private static boolean needsLogin(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/login") || RouteRules.find(path).filter(rule -> rule.needs() == RouteRules.Needs.NOTHING).isEmpty();
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
        String target = request.getContextPath() + page;
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", target);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(target);
        }
    }

    /** Whether some controller answers this address, so that a mistyped one reads "not found" instead of a login page. */
    private boolean isMapped(HttpServletRequest request) {
        try {
            return routes.getHandler(request) != null;
        } catch (Exception e) {
            return true; // mapped, with another method or media type
        }
    }
}
