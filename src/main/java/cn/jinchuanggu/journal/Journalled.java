package cn.jinchuanggu.journal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Whether the running request has written into a ledger, so that what wrote into none can be written down as well. */
public final class Journalled {

    private static final String DONE = Journalled.class.getName();

    private Journalled() {
    }

    static void mark() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(DONE, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    public static boolean isIn(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(DONE));
    }
}
