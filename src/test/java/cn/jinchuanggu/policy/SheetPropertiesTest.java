package cn.jinchuanggu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.policy.calculation.Step;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What must hold for any sheet of any computable article: the readable cases with their sums and the order of their rows drawn
 * anew. What one article says beside it, such as its own limits, stands in the property tests of that article.
 *
 * <p>{@code -Dsheets.seed} draws others.
 */
class SheetPropertiesTest {

    private static final long SEED = Long.getLong("sheets.seed", 20241128L);
    private static final int SHEETS = 10_000;
    private static final String MUNICIPAL = "市级同类政策已补助";

    private final List<Cases.Case> cases = ArticleCasesTest.cases().toList();
    private final Random random = new Random(SEED);

    @Test
    void everyGrantIsWholeFenSumsUpReplaysAndComesAgain() {
        int granted = 0;
        for (int i = 0; i < SHEETS; i++) {
            Cases.Case c = cases.get(random.nextInt(cases.size()));
            Map<String, Object> facts = drawn(c.facts());
            Optional<Sheet> assessed = assess(c, facts);
            String at = "seed " + SEED + ", sheet " + i + " of " + c + ": " + facts;
            assertThat(assess(c, inAnotherOrder(facts))).as(at).isEqualTo(assessed);
            Sheet sheet = assessed.orElse(null);
            if (sheet != null && sheet.outcome() instanceof Outcome.Granted g) {
                granted++;
                assertThat(g.amount()).as(at).isGreaterThan(Money.ZERO).isEqualTo(g.amount().toFen());
                assertThat(g.awards().stream().map(Award::amount).reduce(Money.ZERO, Money::plus)).as(at).isEqualTo(g.amount());
                assertThat(new Money(Step.replay(sheet.steps()))).as(at).isEqualTo(g.amount());
                g.awards().forEach(a -> a.cap().ifPresent(cap -> assertThat(a.amount()).as(at).isLessThanOrEqualTo(cap.limit())));
            }
        }
        assertThat(granted).as("granted sheets").isGreaterThan(SHEETS / 10);
    }

    /** 第十九条: who got a sum from the city before gets what is above it, so that the higher of the two is had in the end, whichever came first. */
    @Test
    void ofTwoBenefitsTheHigherIsHadWhicheverCameFirst() {
        int compared = 0;
        for (int i = 0; i < SHEETS; i++) {
            Cases.Case c = cases.get(random.nextInt(cases.size()));
            Map<String, Object> facts = drawn(c.facts());
            if (!facts.containsKey(MUNICIPAL)) {
                continue;
            }
            Optional<Money> alone = amount(assess(c, Cases.changed(facts, Map.of(MUNICIPAL, 0))));
            BigDecimal municipal = BigDecimal.valueOf(random.nextLong(30_000_000), 2);
            Optional<Money> after = amount(assess(c, Cases.changed(facts, Map.of(MUNICIPAL, municipal))));
            if (alone.isPresent() && after.isPresent()) {
                compared++;
                Money city = new Money(municipal);
                Money higher = alone.get().compareTo(city) > 0 ? alone.get() : city;
                assertThat(after.get().plus(city)).as("seed %d, sheet %d of %s with %s: %s", SEED, i, c, municipal, facts).isEqualTo(higher);
            }
        }
        assertThat(compared).isGreaterThan(SHEETS / 10);
    }

    /** Empty when the facts contradict each other so that nothing is computed. */
    private static Optional<Sheet> assess(Cases.Case c, Map<String, Object> facts) {
        try {
            return Optional.of(Cases.policyOn(c.today()).assess(c.article(), facts));
        } catch (InvalidInput e) {
            return Optional.empty();
        }
    }

    /** What is paid, nothing for who is not eligible; empty when something is open. */
    private static Optional<Money> amount(Optional<Sheet> sheet) {
        return sheet.flatMap(s -> switch (s.outcome()) {
            case Outcome.Granted g -> Optional.of(g.amount());
            case Outcome.NotEligible none -> Optional.of(Money.ZERO);
            default -> Optional.empty();
        });
    }

    private static Map<String, Object> inAnotherOrder(Map<String, Object> facts) {
        List<String> keys = new ArrayList<>(facts.keySet());
        Collections.reverse(keys);
        Map<String, Object> other = new LinkedHashMap<>();
        keys.forEach(k -> other.put(k, facts.get(k)));
        return other;
    }

    private Map<String, Object> drawn(Map<String, Object> facts) {
        Map<String, Object> drawn = new LinkedHashMap<>();
        facts.forEach((key, value) -> drawn.put(key, drawn(value)));
        return drawn;
    }

    @SuppressWarnings("unchecked") // the cases are read from YAML
    private Object drawn(Object value) {
        return switch (value) {
            case Map<?, ?> map -> drawn((Map<String, Object>) map);
            case List<?> list -> {
                List<Object> rows = new ArrayList<>(list.stream().map(this::drawn).toList());
                Collections.shuffle(rows, random);
                yield rows;
            }
            // a year, a level or a count stays; a sum is drawn anew
            case Number sum when sum.doubleValue() >= 10_000 && random.nextBoolean() ->
                    new BigDecimal(sum.toString()).multiply(BigDecimal.valueOf(random.nextInt(3_000), 3)).setScale(2, RoundingMode.DOWN);
            default -> value;
        };
    }
}
