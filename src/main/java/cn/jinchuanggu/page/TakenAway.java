package cn.jinchuanggu.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** How many rows the running request hands out as a file; whoever makes the file says it, the audit trail reads it. */
public final class TakenAway {

    private static final String ROWS = TakenAway.class.getName();

    private TakenAway() {
    }

    /** Says it; nothing happens outside a request. */
    public static void rows(long count) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(ROWS, count, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** What was said; empty when the file is no list. */
    public static Optional<Long> rows(HttpServletRequest request) {
        return Optional.ofNullable((Long) request.getAttribute(ROWS));
    }
}
