package cn.jinchuanggu.listing.indicator;

import java.util.Objects;
import java.util.Optional;

/**
 * Whether one wanted indicator is met by an offer, with the sentence that says why.
 *
 * @param outcome     MET only when the numbers leave no doubt; UNMET only when the names clearly agree
 * @param wanted      what was asked
 * @param counterpart the offered indicator it was compared with, or the one that comes nearest; null when there is none
 * @param judgement   Chinese half sentence that follows the two numbers, such as {@code 满足}
 */
public record Verdict(Outcome outcome, Indicator wanted, Indicator counterpart, String judgement) {

    /** Unknown is never counted as met. */
    public enum Outcome { MET, UNMET, UNKNOWN }

    public Verdict {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(wanted, "wanted");
        Objects.requireNonNull(judgement, "judgement");
    }

    /** In Chinese, complete, such as {@code 要求 缺陷识别准确率≥92%，对方 97.5%，满足。} */
    public String sentence() {
        return "要求 " + wanted.display() + (counterpart == null ? "" : "，对方 " + theirs()) + "，" + judgement + "。";
    }

    private String theirs() {
        return counterpart.name().equals(wanted.name()) ? counterpart.displayValue() : counterpart.display();
    }

    /** The offered indicator that was looked at; empty when the offer has none of this kind. */
    public Optional<Indicator> findCounterpart() {
        return Optional.ofNullable(counterpart);
    }
}
