package cn.jinchuanggu.site.headers;

import cn.jinchuanggu.access.AccessSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The protective headers of every answer (ASVS 3.4), written in this one place before anything can answer: outside of the limits of size
 * and number and of the security chains. Scripts, styles and data come from this server only; there is no inline script and no inline
 * style in the product, so none is allowed.
 *
 * <p>The one exception is the page of Swagger UI, which sets style attributes and draws its icons from data addresses. Whether an answer
 * may be kept is not said here: the security chains and the pages know whose it is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2) // behind those that only number and count
public final class ResponseHeaders extends OncePerRequestFilter {

    private static final String OWN = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String SWAGGER = OWN.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "X-XSS-Protection", "0",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Opener-Policy", "same-origin");

    /** For a year of 365 days, in seconds. */
    private static final String BY_HTTPS_ONLY = "max-age=31536000; includeSubDomains";

    private final boolean tls;

    /** Asks the settings whether everybody comes by HTTPS. */
    public ResponseHeaders(AccessSettings settings) {
        this.tls = settings.tls();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false; // what failed may have emptied the answer before its error page is drawn
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        write(request, response);
        chain.doFilter(request, response);
    }

    /**
     * Writes them, each once however often this is called. That the platform is reached by HTTPS only (RFC 6797) is said when this request
     * came by HTTPS, also to a proxy that is believed, or when {@code jinchuanggu.security.tls} says that all do.
     */
    public void write(HttpServletRequest request, HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
        response.setHeader("Content-Security-Policy", isSwagger(request) ? SWAGGER : OWN);
        if (tls || request.isSecure()) {
            response.setHeader("Strict-Transport-Security", BY_HTTPS_ONLY);
        }
    }

    private static boolean isSwagger(HttpServletRequest request) {
        return String.valueOf(request.getRequestURI()).startsWith(request.getContextPath() + "/swagger-ui/");
    }
}
