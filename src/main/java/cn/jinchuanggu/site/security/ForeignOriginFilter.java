package cn.jinchuanggu.site.security;

import cn.jinchuanggu.site.errors.Failure;
import cn.jinchuanggu.site.errors.FailureWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a changing API request that a browser sends for another site. A browser says so itself ({@code Sec-Fetch-Site},
 * or {@code Origin} in older ones) and pages cannot forge either; programs send neither and pass.
 *
 * <p>It guards what the token cannot: Basic credentials that a browser remembers would be sent along by themselves.
 */
final class ForeignOriginFilter extends OncePerRequestFilter {

    static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final FailureWriter failures;

    ForeignOriginFilter(FailureWriter failures) {
        this.failures = failures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!READING.contains(request.getMethod()) && isForeign(request)) {
            failures.writeProblem(request, response, Failure.of(403, "不接受来自其他网站的请求。", "请在本平台的页面上操作，或用程序直接调用接口。"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return false;
        }
        try {
            String authority = new URI(origin).getAuthority();
            return authority == null || !authority.equals(request.getHeader(HttpHeaders.HOST));
        } catch (URISyntaxException e) {
            return true; // an origin that is no address is nobody's own
        }
    }
}
