package cn.jinchuanggu.site.trace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.stereotype.Component;

/**
 * Gives each request its trace id: that of the caller's {@code traceparent} (W3C Trace Context) when it has one, a new one
 * otherwise. It stands in the header {@value #HEADER}, in problem details and on error pages, and as {@value #IN_LOG} in every line
 * of the log that the request causes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class TraceFilter extends OncePerRequestFilter {

    /** Name of the header of the answer. */
    public static final String HEADER = "X-Trace-Id";
    /** Name of the value in the log. */
    public static final String IN_LOG = "traceId";

    private static final String ATTRIBUTE = TraceFilter.class.getName();
    private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    /** The trace id of a request, 32 hexadecimal digits; empty for one that did not pass this filter. */
    public static String idOf(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "";
    }

    /** The trace id of a request, a new one where it has none yet, which its answer carries too. */
    public static String give(HttpServletRequest request, HttpServletResponse response) {
        String id = idOf(request).isEmpty() ? begin(request) : idOf(request);
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        return id;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false; // what is logged while an error is answered belongs to the same request
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        MDC.put(IN_LOG, give(request, response));
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(IN_LOG);
        }
    }

    private static String begin(HttpServletRequest request) {
        Matcher parent = TRACE_PARENT.matcher(String.valueOf(request.getHeader("traceparent")));
        byte[] random = new byte[16];
        ThreadLocalRandom.current().nextBytes(random);
        return parent.matches() ? parent.group(1) : HexFormat.of().formatHex(random);
    }
}
