package cn.jinchuanggu.site.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong tries; whether the last one was right was not looked at. */
final class LockedOut extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final long left_s;

    LockedOut(Duration left) {
        super("locked");
        this.left_s = left.toSeconds() + 1;
    }

    /** Seconds to wait. */
    long left_s() {
        return left_s;
    }

    /** What people read, in whole minutes. */
    String sentence() {
        return "尝试次数过多，请 " + (left_s + 59) / 60 + " 分钟后再试。";
    }
}
