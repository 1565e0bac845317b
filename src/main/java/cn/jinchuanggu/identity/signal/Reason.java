package cn.jinchuanggu.identity.signal;

/**
 * One thing that speaks for or against.
 *
 * @param signal what was looked at, in Chinese
 * @param points for when positive, against when negative, 0 for what is only said; the score is their sum
 * @param text   a sentence
 * @param force  whether it alone decides
 */
public record Reason(String signal, double points, String text, Force force) {

    /** What a reason decides by itself. */
    public enum Force {
        /** Nothing. */
        ADDS,
        /** That the two are the same. */
        SAME,
        /** That the two are different, whatever else is said. */
        DIFFERENT
    }

    static Reason adds(String signal, double points, String text) {
        return new Reason(signal, points, text, Force.ADDS);
    }

    static Reason same(String signal, String text) {
        return new Reason(signal, 1, text, Force.SAME);
    }

    static Reason different(String signal, String text) {
        return new Reason(signal, -1, text, Force.DIFFERENT);
    }

    public boolean isFor() {
        return points > 0;
    }

    public boolean isAgainst() {
        return points < 0;
    }
}
