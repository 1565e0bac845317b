package cn.jinchuanggu.notification.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.notification.Notifications;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The number beside the bell on every page; templates call it {@code @bell}. Pages that need no graph go on without the
 * number while the graph is away, and it is not asked for again for a moment, so that no page waits for it.
 */
@Component("bell")
public class Bell {

    private static final Logger log = LoggerFactory.getLogger(Bell.class);
    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final int SHOWN_UP_TO = 99;

    private final Notifications notifications;
    private volatile long pausedAt_ns = System.nanoTime() - PAUSE.toNanos();

    Bell(Notifications notifications) {
        this.notifications = notifications;
    }

    /** How many this person has not read, such as {@code 3} or {@code 99+}; empty for none, and when it cannot be known. */
    public String unread(Actor reader) {
        if (reader.isVisitor() || System.nanoTime() - pausedAt_ns < PAUSE.toNanos()) {
            return "";
        }
        try {
            long unread = notifications.countUnread(reader);
            return unread == 0 ? "" : unread > SHOWN_UP_TO ? SHOWN_UP_TO + "+" : String.valueOf(unread);
        } catch (RuntimeException e) {
            pausedAt_ns = System.nanoTime();
            log.warn("The number of unread notifications is left out for a moment: {}", e.toString());
            return "";
        }
    }
}
