package cn.jinchuanggu.site.errors;

import cn.jinchuanggu.shared.Moved;
import cn.jinchuanggu.site.trace.TraceFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** Writes failures: for programs and htmx as problem details, for people as the error page in the layout. */
@Component
public class FailureWriter {

    static final String ATTRIBUTE = FailureWriter.class.getName() + ".failure";
    private static final Logger log = LoggerFactory.getLogger(FailureWriter.class);

    private final JsonMapper json;
    private volatile BiConsumer<HttpServletRequest, Failure> listener = (request, failure) -> { };

    FailureWriter(JsonMapper json) {
        this.json = json;
    }

    /** @param told hears of every failure once, before it is answered; it must not fail itself */
    public void listen(BiConsumer<HttpServletRequest, Failure> told) {
        this.listener = told;
    }

    /** What the exception means; a fault of the platform is logged under a new id, which is all that people see of it. */
    public Failure classify(Throwable e, HttpServletRequest request) {
        return FailureClassifier.classify(e, address(request)).orElseGet(() -> {
            String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            log.error("Error {} at {} {}", id, request.getMethod(), Failure.shortened(address(request)), e);
            return Failure.unknown(id);
        });
    }

    /** Whether this is a call of the API or of an assistant. */
    public boolean isApi(HttpServletRequest request) {
        return isApi(address(request).substring(Math.min(address(request).length(), request.getContextPath().length())));
    }

    static boolean isApi(String path) {
        return path.startsWith("/api/") || path.equals("/mcp");
    }

    /** Whether the answer is read by a program (the API) or by a script of a page (htmx) and not by a person. */
    public boolean isForProgram(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return isApi(request)
                || request.getHeader("HX-Request") != null
                || accept != null && accept.contains("json") && !accept.contains("text/html");
    }

    /** Answers with the failure in the form the reader understands. The response must not be committed. */
    public void write(HttpServletRequest request, HttpServletResponse response, Failure failure) throws IOException, ServletException {
        if (isForProgram(request)) {
            writeProblem(request, response, failure);
        } else {
            tell(request, failure);
            request.setAttribute(ATTRIBUTE, failure);
            response.sendError(failure.status());
        }
    }

    /** Answers with problem details (RFC 9457). */
    public void writeProblem(HttpServletRequest request, HttpServletResponse response, Failure failure) throws IOException {
        tell(request, failure);
        byte[] bytes = json.writeValueAsBytes(failure.asProblem(address(request), TraceFilter.idOf(request)));
        response.resetBuffer();
        response.setStatus(failure.status());
        setRetryAfter(response, failure);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The container's second round, which only draws what was told before, is passed over. */
    void tell(HttpServletRequest request, Failure failure) {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            listener.accept(request, failure);
        }
    }

    /** Answers with the same address under the present id, and with both ids for programs. */
    void writeMoved(HttpServletRequest request, HttpServletResponse response, Moved moved) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String path = address(request).replaceFirst("/" + Pattern.quote(UriUtils.encodePathSegment(moved.id(), StandardCharsets.UTF_8)) + "(?=/|$)",
                "/" + Matcher.quoteReplacement(UriUtils.encodePathSegment(moved.into(), StandardCharsets.UTF_8)));
        byte[] bytes = json.writeValueAsBytes(Map.of("id", moved.id(), "mergedInto", moved.into()));
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, path + query);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache"); // a merge can be taken back
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    static void setRetryAfter(HttpServletResponse response, Failure failure) {
        if (failure.retryAfter_s() > 0) {
            response.setIntHeader(HttpHeaders.RETRY_AFTER, failure.retryAfter_s());
        }
    }

    /** The address that was asked for, also while the container answers an error. */
    static String address(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }
}
