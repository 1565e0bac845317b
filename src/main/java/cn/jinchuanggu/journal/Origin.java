package cn.jinchuanggu.journal;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where a request comes from. */
final class Origin {

    private static final String BY_ITSELF = "平台";

    private Origin() {
    }

    /** The network address of the client; 平台 for what the platform does by itself. */
    static String ofRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here ? here.getRequest().getRemoteAddr() : BY_ITSELF;
    }
}
