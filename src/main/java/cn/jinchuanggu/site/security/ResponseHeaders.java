package cn.jinchuanggu.site.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Headers on every answer. Scripts, styles and data come from this server only; there is no inline script and no inline
 * style in the product, so none is allowed.
 *
 * <p>The one exception is the page of Swagger UI, which sets style attributes and draws its icons from data addresses.
 */
final class ResponseHeaders {

    private static final String OWN = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String SWAGGER = OWN.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private ResponseHeaders() {
    }

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(
                        CrossOriginOpenerPolicy.SAME_ORIGIN))
                .addHeaderWriter(ResponseHeaders::writeContentPolicy);
    }

    private static void writeContentPolicy(HttpServletRequest request, HttpServletResponse response) {
        boolean swagger = request.getRequestURI().startsWith(request.getContextPath() + "/swagger-ui/");
        response.setHeader("Content-Security-Policy", swagger ? SWAGGER : OWN);
    }
}
