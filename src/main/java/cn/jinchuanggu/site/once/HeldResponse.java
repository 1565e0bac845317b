package cn.jinchuanggu.site.once;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that is not sent before it is certain: neither its body nor a redirect leaves before {@link #release}. */
final class HeldResponse extends ContentCachingResponseWrapper {

    private final Map<String, List<String>> before;
    private String redirect;
    private boolean failed;

    HeldResponse(HttpServletResponse response) {
        super(response);
        this.before = response.getHeaderNames().stream().distinct().collect(Collectors.toMap(name -> name, name -> List.copyOf(response.getHeaders(name))));
    }

    @Override
    public void sendRedirect(String location) {
        redirect = location;
    }

    @Override
    public void sendError(int status) throws IOException {
        failed = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        failed = true;
        super.sendError(status, message);
    }

    @Override
    public int getStatus() {
        return redirect == null ? super.getStatus() : SC_FOUND;
    }

    /** Where the reader is sent on to; null for nowhere. */
    String redirect() {
        return redirect;
    }

    /** Whether what was asked has been done. */
    boolean isDone() {
        return !failed && getStatus() < SC_BAD_REQUEST;
    }

    /** Forgets what was held back, so that something else is answered. What others said before stays: the protective headers, the trace id. */
    void takeBack() {
        HttpServletResponse response = (HttpServletResponse) getResponse();
        response.reset();
        before.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }

    /** Sends what was held back. */
    void release() throws IOException {
        if (redirect != null) {
            ((HttpServletResponse) getResponse()).sendRedirect(redirect);
        } else if (!failed) {
            copyBodyToResponse();
        }
    }
}
