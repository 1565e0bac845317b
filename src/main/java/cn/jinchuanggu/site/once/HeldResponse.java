package cn.jinchuanggu.site.once;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that is not sent before it is certain: neither its body nor a redirect leaves before {@link #release}. */
final class HeldResponse extends ContentCachingResponseWrapper {

    private String redirect;
    private boolean failed;

    HeldResponse(HttpServletResponse response) {
        super(response);
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

    /** Sends what was held back. */
    void release() throws IOException {
        if (redirect != null) {
            ((HttpServletResponse) getResponse()).sendRedirect(redirect);
        } else if (!failed) {
            copyBodyToResponse();
        }
    }
}
