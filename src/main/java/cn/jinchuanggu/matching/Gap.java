package cn.jinchuanggu.matching;

import cn.jinchuanggu.search.MarkedText;
import java.util.Objects;

/**
 * Something asked for that the other side does not meet.
 *
 * @param signal name of the idea in Chinese, such as {@code 成熟度}
 * @param points 0 or below: what the conflict costs
 * @param text   Chinese sentence that says what is asked and what is offered
 * @param source the words it rests on; empty text when it rests on no sentence
 */
public record Gap(String signal, double points, String text, MarkedText source) {

    public Gap {
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(text, "text");
        source = source == null ? MarkedText.plain("") : source;
        if (!(points <= 0) || Double.isInfinite(points)) {
            throw new IllegalArgumentException("a gap cannot earn points, " + signal + " has " + points);
        }
    }
}
