package cn.jinchuanggu.site.security;

import cn.jinchuanggu.access.session.Sessions;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.assistant.token.AccessTokens;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.site.errors.FailureWriter;
import cn.jinchuanggu.site.security.rate.RateFilter;
import cn.jinchuanggu.site.security.rate.RateLimits;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
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
@EnableConfigurationProperties(MonitorSettings.class)
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, SecurityAnswers answers, FailureWriter failures, AccessTokens tokens, Sessions sessions, AuditTrail trail, RateFilter rate,
            AdminNetworkFilter networks) throws Exception {
        return http.securityMatcher("/api/**", "/mcp", "/oai")
                .authorizeHttpRequests(requests -> requests.anyRequest().access((who, context) -> decide(who, context)))
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(SecurityConfiguration::changesBySession))
                .addFilterBefore(new ForeignOriginFilter(failures), CsrfFilter.class)
                .addFilterBefore(new SessionWatch(sessions), ForeignOriginFilter.class)
                .addFilterBefore(new AccessTokenFilter(tokens, sessions, failures, trail), BasicAuthenticationFilter.class)
                .addFilterBefore(networks, CsrfFilter.class)
                .addFilterAfter(rate, BasicAuthenticationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .formLogin(form -> form.disable())
                .logout(logout -> logout.disable())
                .headers(SecurityConfiguration::keepOutOfCaches)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SecurityAnswers answers, Sessions sessions, LoginSuccess success, SignOut signOut, RateFilter rate,
            AdminNetworkFilter networks, MonitorSettings monitor) throws Exception {
        return http
                .addFilterBefore(networks, CsrfFilter.class)
                .addFilterBefore(new MonitorFilter(monitor), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(rate, UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().access((who, context) -> decide(who, context)))
                .formLogin(form -> form.loginPage("/login").failureHandler(answers).successHandler(success))
                .logout(logout -> logout.addLogoutHandler(signOut).logoutSuccessUrl("/login?logout"))
                .addFilterBefore(new SessionWatch(sessions), CsrfFilter.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .requestCache(cache -> cache.requestCache(new PagesToReturnTo()))
                .headers(SecurityConfiguration::keepOutOfCaches)
                .build();
    }

    @Bean
    RateFilter rateFilter(RateLimits limits, CurrentActor current, FailureWriter failures, MeterRegistry meters) {
        return new RateFilter(limits, current, failures, meters);
    }

    /** In the chains only, where the caller is known. */
    @Bean
    FilterRegistrationBean<RateFilter> rateFilterStandsInTheChains(RateFilter filter) {
        return unregistered(filter);
    }

    @Bean
    FilterRegistrationBean<AdminNetworkFilter> networkFilterStandsInTheChains(AdminNetworkFilter filter) {
        return unregistered(filter);
    }

    private static <F extends Filter> FilterRegistrationBean<F> unregistered(F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    /** The protective headers stand in every answer before the chains begin ({@link cn.jinchuanggu.site.headers.ResponseHeaders}). */
    private static void keepOutOfCaches(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled().cacheControl(Customizer.withDefaults());
    }

    private static boolean changesBySession(HttpServletRequest request) {
        return !ForeignOriginFilter.READING.contains(request.getMethod()) && request.getRequestedSessionId() != null;
    }

    /** The outer door: whether this caller may open this address at all. */
    static AuthorizationDecision decide(Supplier<? extends Authentication> who, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        boolean reads = ForeignOriginFilter.READING.contains(request.getMethod());
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (who.get() != null && who.get().getPrincipal() instanceof SignedIn person && !person.isIn()) {
            return new AuthorizationDecision(RouteRules.isOpenBefore(person.stage(), path));
        }
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
        return authentication != null && authentication.isAuthenticated() && authentication.getPrincipal() instanceof SignedIn person && person.isIn()
                && person.actor().roles().stream().anyMatch(roles::contains);
    }
}
