package cn.jinchuanggu.site.security;

import cn.jinchuanggu.site.errors.Failure;
import cn.jinchuanggu.site.errors.FailureWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hides the workplaces of administrators from other networks: there they are "not found", signed in or not (GB/T 22239 管理终端限制).
 */
@Component
@EnableConfigurationProperties(AdminSettings.class)
final class AdminNetworkFilter extends OncePerRequestFilter {

    private static final Pattern ADMINISTRATION = Pattern.compile("(/api)?/(system|security|audit|admin)(/.*)?|/actuator/(?!health|info).*");

    private final FailureWriter failures;
    private final List<IpAddressMatcher> networks;

    AdminNetworkFilter(FailureWriter failures, AdminSettings settings) {
        this.failures = failures;
        this.networks = settings.networks().stream().map(AdminSettings::matcher).toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (networks.isEmpty() || !ADMINISTRATION.matcher(path).matches() || networks.stream().anyMatch(n -> n.matches(request.getRemoteAddr()))) {
            chain.doFilter(request, response);
        } else {
            failures.write(request, response, Failure.notFound(request.getRequestURI()));
        }
    }
}
