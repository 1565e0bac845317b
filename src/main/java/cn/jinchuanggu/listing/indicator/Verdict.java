package cn.jinchuanggu.listing.indicator;

import cn.jinchuanggu.shared.Saying;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether one wanted indicator is met by an offer, with the sentence that says why.
 *
 * @param outcome     MET only when the numbers leave no doubt; UNMET only when the names clearly agree
 * @param wanted      what was asked
 * @param counterpart the offered indicator it was compared with, or the one that comes nearest; null when there is none
 * @param judgement   half sentence that follows the two numbers, such as {@code 满足}
 */
public record Verdict(Outcome outcome, Indicator wanted, Indicator counterpart, Saying judgement) {

    /** Unknown is never counted as met. */
    public enum Outcome { MET, UNMET, UNKNOWN }

    public Verdict {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(wanted, "wanted");
        Objects.requireNonNull(judgement, "judgement");
    }

    /** Complete, such as {@code 要求 缺陷识别准确率≥92%，对方 97.5%，满足。} */
    public Saying sentence() {
        if (counterpart == null) {
            return Saying.of("says.indicator.wanted", wanted, judgement);
        }
        return Saying.of("says.indicator.wantedAndOffered", wanted, counterpart.name().equals(wanted.name()) ? counterpart.value() : counterpart, judgement);
    }

    /** The offered indicator that was looked at; empty when the offer has none of this kind. */
    public Optional<Indicator> findCounterpart() {
        return Optional.ofNullable(counterpart);
    }
}
