package cn.jinchuanggu.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/** How long single calls took, in nanoseconds. */
final class Times {

    private long[] nanoseconds = new long[1024];
    private int count;

    /** Of so many runs, each of which is told its number from 0. */
    static Times of(int runs, IntConsumer work) {
        Times times = new Times();
        for (int run = 0; run < runs; run++) {
            long from = System.nanoTime();
            work.accept(run);
            times.add(System.nanoTime() - from);
        }
        return times;
    }

    synchronized void add(long ns) {
        if (count == nanoseconds.length) {
            nanoseconds = Arrays.copyOf(nanoseconds, 2 * count);
        }
        nanoseconds[count++] = ns;
    }

    /** The time in milliseconds that this share of the calls did not exceed. */
    double ms(double share) {
        long[] sorted = Arrays.copyOf(nanoseconds, count);
        Arrays.sort(sorted);
        return count == 0 ? Double.NaN : sorted[(int) Math.min(count - 1, Math.floor(count * share))] / 1e6;
    }

    int count() {
        return count;
    }

    String p50AndP95() {
        return String.format(Locale.ROOT, "p50 %.2f ms, p95 %.2f ms", ms(0.5), ms(0.95));
    }
}
