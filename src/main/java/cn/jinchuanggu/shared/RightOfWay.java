package cn.jinchuanggu.shared;

import java.time.Duration;

/**
 * People come first: work that nobody waits for asks here before each piece of it. It is held back while requests keep all processors
 * busy, for a moment at the most, so that on a busy day it goes on slowly and never stands still.
 */
public class RightOfWay {

    private static final Duration LONGEST = Duration.ofMillis(500);

    private final int processors;
    private final Duration longest;
    private int answering;

    public RightOfWay() {
        this(Runtime.getRuntime().availableProcessors(), LONGEST);
    }

    /** @param longest that a piece of work is held back */
    RightOfWay(int processors, Duration longest) {
        this.processors = processors;
        this.longest = longest;
    }

    /** A request begins to be answered; {@link #end} must follow. */
    public synchronized void begin() {
        answering++;
    }

    public synchronized void end() {
        answering--;
        notifyAll();
    }

    /** Returns as soon as a processor is left over, and in any case after half a second. */
    public synchronized void giveWay() {
        long until_ns = System.nanoTime() + longest.toNanos();
        try {
            for (long left = longest.toMillis(); answering >= processors && left > 0; left = (until_ns - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the platform ends
        }
    }
}
