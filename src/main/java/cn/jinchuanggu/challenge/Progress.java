package cn.jinchuanggu.challenge;

import cn.jinchuanggu.shared.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the work stands after the contract: milestones, what they make due, and what was paid. All sums are read from the events.
 *
 * @param checks by the number of the milestone: how it was last found; absent when it was never checked
 */
public record Progress(Challenge challenge, Map<Integer, CheckResult> checks) {

    /** How a milestone was found. */
    public enum CheckResult {
        PASSED("通过"), IMPROVE("限期改进"), FAILED("不通过");

        private final String label;

        CheckResult(String label) {
            this.label = label;
        }

        /** The Chinese word for people. */
        public String label() {
            return label;
        }
    }

    static Progress of(Challenge challenge) {
        Map<Integer, CheckResult> checks = new LinkedHashMap<>();
        challenge.events().stream().filter(e -> e.step() == ChallengeStep.CHECK)
                .forEach(e -> checks.put(e.number(Keys.MILESTONE).orElseThrow(), CheckResult.valueOf(e.text(Keys.RESULT).orElseThrow())));
        return new Progress(challenge, checks);
    }

    /** Milestones that are not passed, in their order. */
    public List<Milestone> open() {
        return challenge.terms().milestones().stream().filter(m -> checks.get(m.number()) != CheckResult.PASSED).toList();
    }

    /** The milestone whose documents were handed in and not checked since. */
    public Optional<Milestone> reported() {
        return challenge.findLast(ChallengeStep.REPORT, ChallengeStep.CHECK).filter(e -> e.step() == ChallengeStep.REPORT)
                .flatMap(e -> challenge.terms().milestone(e.number(Keys.MILESTONE).orElseThrow()));
    }

    /** What may have been paid by now in all: the shares of the milestones passed, and everything after acceptance. Exact to the fen. */
    public Money due() {
        Terms terms = challenge.terms();
        int passed = terms.milestones().stream().filter(m -> checks.get(m.number()) == CheckResult.PASSED).mapToInt(Milestone::share).sum();
        return challenge.has(ChallengeStep.ACCEPT) ? terms.award() : terms.share(passed);
    }

    /** What was paid, by everybody. */
    public Money paid() {
        return Money.ZERO.plus(paidBy(Payer.PUBLISHER)).plus(paidBy(Payer.PARK));
    }

    public Money paidBy(Payer payer) {
        return challenge.events().stream().filter(e -> e.step() == ChallengeStep.PAY && e.text(Keys.PAYER).filter(payer.name()::equals).isPresent())
                .map(e -> Money.of(e.text(Keys.AMOUNT).orElseThrow())).reduce(Money.ZERO, Money::plus);
    }

    /** What this payer may pay now: no more than is due, and no more than its own part of the award. */
    public Money payable(Payer payer) {
        return due().minus(paid()).min(payer.share(challenge.terms()).minus(paidBy(payer)));
    }
}
