package cn.jinchuanggu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.challenge.ChallengeStep;
import cn.jinchuanggu.contract.ContractStep;
import cn.jinchuanggu.engagement.deal.DealStep;
import cn.jinchuanggu.engagement.introduction.IntroductionStep;
import cn.jinchuanggu.engagement.mandate.MandateStep;
import cn.jinchuanggu.listing.LifecycleStep;
import cn.jinchuanggu.matching.posting.uptake.UptakeStep;
import cn.jinchuanggu.policy.claim.ClaimStep;
import cn.jinchuanggu.pool.PoolStep;
import cn.jinchuanggu.supermarket.order.OrderStep;
import cn.jinchuanggu.window.CaseStep;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of transitions in the code are those that were written down; whoever changes one changes the other, and sees it. */
class WrittenStepsTest {

    private static final Map<String, Class<? extends Enum<?>>> TABLES = Map.ofEntries(Map.entry("claims", ClaimStep.class), Map.entry("orders", OrderStep.class),
            Map.entry("deals", DealStep.class), Map.entry("contracts", ContractStep.class), Map.entry("introductions", IntroductionStep.class),
            Map.entry("mandates", MandateStep.class), Map.entry("cases", CaseStep.class), Map.entry("challenges", ChallengeStep.class), Map.entry("pools", PoolStep.class),
            Map.entry("uptakes", UptakeStep.class), Map.entry("listings", LifecycleStep.class));

    /**
     * States that no line leads to, because more than the state decides: whether there is a price and a sample, what both sides of an
     * introduction have said, the check of a listing and the days since; a pool begins open.
     */
    private static final Map<String, Set<String>> REACHED_OTHERWISE = Map.of("orders", Set.of("QUOTING", "SAMPLE"), "pools", Set.of("OPEN"),
            "introductions", Set.of("PROPOSED", "VIEWED", "ANSWERED", "DISCLOSED", "NEGOTIATING", "SHELVED"),
            "listings", Set.of("DRAFT", "TO_REFINE", "PUBLISHED", "RETURNED", "EXPIRED", "WITHDRAWN", "ARCHIVED"));

    static Stream<String> ledgers() {
        return TABLES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void theCodeSaysWhatWasWrittenDown(String ledger) {
        assertThat(Arrays.stream(TABLES.get(ledger).getEnumConstants()).map(step -> line(ledger, step)))
                .containsExactlyInAnyOrderElementsOf(WrittenSteps.read().of(ledger).stream().map(Object::toString).toList());
    }

    /** From where somebody can go on, everything that can be gone on from is reached; an end has no way out. */
    @ParameterizedTest
    @MethodSource("ledgers")
    void everyStateIsReachedAndAnEndStaysOne(String ledger) {
        var lines = WrittenSteps.read().of(ledger);
        Set<String> reached = new HashSet<>(lines.stream().filter(l -> l.from().isEmpty()).map(WrittenSteps.Line::to).toList());
        lines.stream().map(WrittenSteps.Line::to).filter(t -> !t.equals("=")).forEach(reached::add);
        Set<String> left = lines.stream().flatMap(l -> l.from().stream()).collect(Collectors.toCollection(HashSet::new));
        left.removeAll(reached);
        assertThat(left).as("left from, but never reached").isEqualTo(REACHED_OTHERWISE.getOrDefault(ledger, Set.of()));
    }

    @Test
    void theFileNamesEveryTable() {
        assertThat(WrittenSteps.read().lines().stream().map(WrittenSteps.Line::ledger).distinct()).containsAll(TABLES.keySet());
    }

    private static String line(String ledger, Enum<?> step) {
        Collection<?> from = (Collection<?>) value(step, "from");
        Object to = value(step, "to");
        return new WrittenSteps.Line(ledger, step.name(), from.stream().map(s -> ((Enum<?>) s).name()).collect(Collectors.toSet()), to == null ? "=" : to.toString()).toString();
    }

    private static Object value(Enum<?> step, String name) {
        try {
            Field field = step.getDeclaringClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(step);
        } catch (NoSuchFieldException none) {
            return null; // where it leads depends on what was said
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
