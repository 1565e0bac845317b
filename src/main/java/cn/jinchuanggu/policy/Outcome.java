package cn.jinchuanggu.policy;

import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Period;
import java.util.List;
import java.util.Optional;

/**
 * What an article says under the facts given. "Not entitled", "not in force", "we do not know yet" and "a body decides"
 * are four different answers; none of them is zero or null.
 *
 * <p>When several would fit, the first of this order is given: not in force, not eligible, needs a decision, needs facts,
 * granted.
 */
public sealed interface Outcome {

    /** Stable name for programs, such as {@code NEEDS_FACTS}. */
    String code();

    /** The Chinese word for people. */
    String label();

    /** Between what the amount lies: the granted sum itself, or the bounds as far as they can be said. */
    default Optional<MoneyRange> range() {
        return Optional.empty();
    }

    /**
     * Every condition of the text is met by the facts as stated.
     *
     * @param amount yuan, two decimals, more than zero
     * @param awards the amount by matter; they sum to {@code amount}
     */
    record Granted(Money amount, List<Award> awards) implements Outcome {
        public Granted {
            awards = List.copyOf(awards);
        }

        @Override
        public String code() {
            return "GRANTED";
        }

        @Override
        public Optional<MoneyRange> range() {
            return Optional.of(new MoneyRange(amount, amount));
        }

        @Override
        public String label() {
            return "符合条件";
        }
    }

    /**
     * At least one condition is known not to be met.
     *
     * @param reasons all of them, never empty
     */
    record NotEligible(List<Reason> reasons) implements Outcome {
        public NotEligible {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String code() {
            return "NOT_ELIGIBLE";
        }

        @Override
        public String label() {
            return "不符合条件";
        }
    }

    /**
     * Nothing speaks against it, but facts or proofs are missing.
     *
     * @param missing  all of them, never empty
     * @param possible what may come out once they are known; empty when that cannot be said yet. Never a promise.
     */
    record NeedsFacts(List<MissingFact> missing, Optional<MoneyRange> possible) implements Outcome {
        public NeedsFacts {
            missing = List.copyOf(missing);
        }

        @Override
        public String code() {
            return "NEEDS_FACTS";
        }

        @Override
        public Optional<MoneyRange> range() {
            return possible;
        }

        @Override
        public String label() {
            return "还缺事实";
        }
    }

    /**
     * The text leaves something to a body.
     *
     * @param decisions all open questions, never empty
     * @param bounds    between which amounts the decision lies; empty when that cannot be said
     * @param missing   facts that are missing besides
     */
    record NeedsDecision(List<Decision> decisions, Optional<MoneyRange> bounds, List<MissingFact> missing)
            implements Outcome {
        public NeedsDecision {
            decisions = List.copyOf(decisions);
            missing = List.copyOf(missing);
        }

        @Override
        public String code() {
            return "NEEDS_DECISION";
        }

        @Override
        public Optional<MoneyRange> range() {
            return bounds;
        }

        @Override
        public String label() {
            return "需要决定";
        }
    }

    /**
     * Every event lies outside the days on which the document holds.
     *
     * @param window  first and last day
     * @param reasons what lies outside, and every other condition not met; never empty
     */
    record NotInForce(Period window, List<Reason> reasons) implements Outcome {
        public NotInForce {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String code() {
            return "NOT_IN_FORCE";
        }

        @Override
        public String label() {
            return "不在有效期";
        }
    }
}
