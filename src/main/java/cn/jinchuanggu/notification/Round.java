package cn.jinchuanggu.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that is done again and again: while the graph or a server is away it says so once, and the next round tries again. */
public final class Round {

    private static final Logger log = LoggerFactory.getLogger(Round.class);

    private final String name;
    private final Runnable work;
    private boolean troubled;

    /** @param name for the log, such as {@code new listings} */
    public Round(String name, Runnable work) {
        this.name = name;
        this.work = work;
    }

    /** Does the work; never throws. What was not done stays where it is and is found by the next round. */
    public synchronized void run() {
        try {
            work.run();
            if (troubled) {
                log.info("The round of {} works again", name);
            }
            troubled = false;
        } catch (RuntimeException e) {
            if (!troubled) {
                log.warn("The round of {} failed and is tried again: {}", name, e.toString());
            }
            troubled = true;
        }
    }
}
