package cn.jinchuanggu.matching;

import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.shared.Saying;
import java.util.Objects;

/**
 * Something asked for that the other side does not meet.
 *
 * @param signal name of the idea in Chinese, such as {@code 成熟度}
 * @param key    names it, see {@link Statement}
 * @param points 0 or below: what the conflict costs
 * @param saying sentence that says what is asked and what is offered
 * @param source the words it rests on; empty text when it rests on no sentence
 * @param basis  how it is known
 */
public record Gap(String signal, String key, double points, Saying saying, MarkedText source, Basis basis) implements Statement {

    public Gap {
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(saying, "saying");
        Objects.requireNonNull(basis, "basis");
        source = source == null ? MarkedText.plain("") : source;
        if (!(points <= 0) || Double.isInfinite(points)) {
            throw new IllegalArgumentException("a gap cannot earn points, " + signal + " has " + points);
        }
    }

    /** The only thing its signal says, resting on what is stated. */
    public Gap(String signal, double points, Saying saying, MarkedText source) {
        this(signal, signal, points, saying, source, Basis.STATED);
    }

    Gap inferred() {
        return new Gap(signal, key, points, saying, source, Basis.INFERRED);
    }
}
