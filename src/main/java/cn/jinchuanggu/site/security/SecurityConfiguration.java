package cn.jinchuanggu.site.security;

import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.assistant.token.AccessTokens;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.site.errors.FailureWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Two chains. Pages: form login, a session, a token in every form. API, assistants and harvesters: HTTP Basic or an access token
 * without a session, or the session of somebody who is signed in on the pages. An access token only reads.
 *
 * <p>Tokens: a request is exempt only on the API, and only when it carries no session cookie at all; its right then comes
 * from the credentials in the request, and {@link ForeignOriginFilter} keeps other sites from borrowing those. With a
 * session cookie the API asks for {@code X-CSRF-TOKEN} like every page does.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, SecurityAnswers answers, FailureWriter failures, AccessTokens tokens, AuditTrail trail) throws Exception {
        return http.securityMatcher("/api/**", "/mcp", "/oai")
                .authorizeHttpRequests(requests -> requests.anyRequest().access((who, context) -> decide(who, context)))
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(SecurityConfiguration::changesBySession))
                .addFilterBefore(new ForeignOriginFilter(failures), CsrfFilter.class)
                .addFilterBefore(new AccessTokenFilter(tokens, failures, trail), BasicAuthenticationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .formLogin(form -> form.disable())
                .logout(logout -> logout.disable())
                .headers(ResponseHeaders::write)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SecurityAnswers answers) throws Exception {
        return http
                .authorizeHttpRequests(requests -> requests.anyRequest().access((who, context) -> decide(who, context)))
                .formLogin(form -> form.loginPage("/login").failureHandler(answers).defaultSuccessUrl("/"))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .requestCache(cache -> cache.requestCache(new PagesToReturnTo()))
                .headers(ResponseHeaders::write)
                .build();
    }

    private static boolean changesBySession(HttpServletRequest request) {
        return !ForeignOriginFilter.READING.contains(request.getMethod()) && request.getRequestedSessionId() != null;
    }

    /** The outer door: whether this caller may open this address at all. */
    static AuthorizationDecision decide(Supplier<? extends Authentication> who, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        boolean reads = ForeignOriginFilter.READING.contains(request.getMethod());
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (who.get() instanceof ByToken && !reads && RouteRules.find(path).filter(rule -> rule.needs() == RouteRules.Needs.NOTHING).isEmpty()) {
            return new AuthorizationDecision(false); // a token only reads
        }
        return new AuthorizationDecision(RouteRules.find(path).map(rule -> switch (rule.needs()) {
            case NOTHING -> true;
            case LOGIN_TO_CHANGE -> reads || hasAny(who.get(), rule.roles());
            case LOGIN -> hasAny(who.get(), rule.roles());
        }).orElseGet(() -> hasAny(who.get(), Role.BUSINESS)));
    }

    private static boolean hasAny(Authentication authentication, Set<Role> roles) {
        return authentication != null && authentication.isAuthenticated() && authentication.getPrincipal() instanceof SignedIn person
                && person.actor().roles().stream().anyMatch(roles::contains);
    }
}
