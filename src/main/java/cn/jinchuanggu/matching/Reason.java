package cn.jinchuanggu.matching;

import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.shared.Saying;
import java.util.Objects;

/**
 * Something that speaks for a match and carries points.
 *
 * @param signal name of the idea in Chinese, such as {@code 文字}
 * @param key    names it, see {@link Statement}
 * @param points above 0; the points of all reasons and gaps are the score
 * @param saying sentence computed from the same values as the points
 * @param source the words of the other side it rests on, with what fits marked; empty text when it rests on no sentence
 * @param basis  how it is known
 */
public record Reason(String signal, String key, double points, Saying saying, MarkedText source, Basis basis) implements Statement {

    public Reason {
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(saying, "saying");
        Objects.requireNonNull(basis, "basis");
        source = source == null ? MarkedText.plain("") : source;
        if (!(points > 0) || Double.isInfinite(points)) {
            throw new IllegalArgumentException("a reason needs points above 0, " + signal + " has " + points);
        }
    }

    /** The only thing its signal says, resting on what is stated. */
    public Reason(String signal, double points, Saying saying, MarkedText source) {
        this(signal, signal, points, saying, source, Basis.STATED);
    }

    Reason inferred() {
        return new Reason(signal, key, points, saying, source, Basis.INFERRED);
    }
}
