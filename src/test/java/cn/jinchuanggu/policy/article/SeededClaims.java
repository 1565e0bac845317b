package cn.jinchuanggu.policy.article;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.calculation.Step;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Random;

/** Random claims of one article from a fixed seed, and what must hold for the answer to any of them. */
final class SeededClaims {

    static final long SEED = 20241128L;

    private final int article;
    private final Policy policy;
    private final Random random = new Random(SEED);

    SeededClaims(int article, Policy policy) {
        this.article = article;
        this.policy = policy;
    }

    Random random() {
        return random;
    }

    /** From 0 to below this many 分. */
    long fen(long below) {
        return random.nextLong(below);
    }

    /** The amount of a sheet: granted, or nothing. Also holds for every claim: no less than nothing, whole 分, steps that replay. */
    Money amount(Map<String, Object> facts) {
        Sheet sheet = policy.assess(article, facts);
        assertThat(sheet.outcome().code()).as(at(facts)).isIn("GRANTED", "NOT_ELIGIBLE");
        if (!(sheet.outcome() instanceof Outcome.Granted granted)) {
            return Money.ZERO;
        }
        assertThat(granted.amount()).as(at(facts)).isGreaterThan(Money.ZERO);
        assertThat(granted.amount().toFen()).as(at(facts)).isEqualTo(granted.amount());
        assertThat(new Money(Step.replay(sheet.steps()))).as(at(facts)).isEqualTo(granted.amount());
        return granted.amount();
    }

    void sameFactsGiveTheSameSheet(Map<String, Object> facts) {
        assertThat(policy.assess(article, facts)).as(at(facts)).isEqualTo(policy.assess(article, facts));
    }

    /** What a failure is repeated with. */
    String at(Map<String, Object> facts) {
        return "seed " + SEED + ", article " + article + ": " + facts;
    }

    static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }

    static Money money(BigInteger fen) {
        return new Money(new BigDecimal(fen, 2));
    }
}
