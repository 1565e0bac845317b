package cn.jinchuanggu.matching.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Points cut to one decimal so that what is shown adds up to the total that is shown, to the last digit. No number moves by
 * 0.1 or more.
 *
 * @param tenths each number in tenths of a point, in the order given
 * @param total  their sum in tenths: the exact sum, rounded half up
 */
public record ShownPoints(List<Long> tenths, long total) {

    /** Largest remainder: the numbers that lost most get the tenths that are left over. */
    static ShownPoints of(List<Double> points) {
        double[] exact = points.stream().mapToDouble(p -> p * 10).toArray();
        long[] shown = Arrays.stream(exact).mapToLong(p -> (long) Math.floor(p)).toArray();
        long total = Math.round(Arrays.stream(exact).sum());
        long left = total - Arrays.stream(shown).sum();
        IntStream.range(0, exact.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> exact[i] - Math.floor(exact[i])).reversed())
                .limit(Math.max(0, left)).forEach(i -> shown[i]++);
        return new ShownPoints(Arrays.stream(shown).boxed().toList(), total);
    }

    /** For people, with its sign: {@code +12.3}, {@code −4.0}; the sign of minus is the mathematical one. */
    static String signed(long tenths) {
        return (tenths < 0 ? "−" : "+") + plain(Math.abs(tenths));
    }

    /** For people: {@code 74.0}. */
    static String plain(long tenths) {
        return (tenths < 0 ? "−" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }
}
