package cn.jinchuanggu.cockpit.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Needs are counted at every stage they have passed, and days between stages are medians. */
class FunnelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void aNeedCountsAtEveryStageItHasPassed() {
        List<NeedThread> threads = List.of(thread("a", Map.of(Stage.PUBLISHED, DAY)), thread("b", Map.of(Stage.PUBLISHED, DAY, Stage.INTRODUCED, DAY.plusDays(4))),
                thread("c", Map.of(Stage.PUBLISHED, DAY, Stage.MATCHED, DAY, Stage.INTRODUCED, DAY.plusDays(2), Stage.ANSWERED, DAY.plusDays(5))));
        Funnel funnel = Funnel.of(threads::forEach);

        assertThat(funnel.steps()).extracting(Funnel.Step::count).containsExactly(3L, 2L, 2L, 1L, 0L, 0L, 0L, 0L);
        assertThat(funnel.steps().get(1).conversion()).hasValueSatisfying(c -> assertThat(c).isEqualTo(2.0 / 3));
        assertThat(threads.stream().filter(t -> t.hasReached(Stage.INTRODUCED))).extracting(NeedThread::needId).containsExactly("b", "c");
    }

    @Test
    void daysAreCountedFromTheNearestStageThatHasADay() {
        Funnel funnel = Funnel.of(List.of(thread("b", Map.of(Stage.PUBLISHED, DAY, Stage.INTRODUCED, DAY.plusDays(4))),
                thread("c", Map.of(Stage.PUBLISHED, DAY, Stage.MATCHED, DAY.plusDays(1), Stage.INTRODUCED, DAY.plusDays(2))))::forEach);

        assertThat(funnel.steps().get(Stage.INTRODUCED.ordinal()).medianDays()).hasValue(2.5);
        assertThat(funnel.steps().get(Stage.MATCHED.ordinal()).medianDays()).hasValue(1.0);
        assertThat(funnel.steps().get(Stage.PAID.ordinal()).medianDays()).isEmpty();
    }

    @Test
    void whereNobodyCameThereIsNoShareOfThem() {
        assertThat(Funnel.of(List.<NeedThread>of()::forEach).steps()).allMatch(s -> s.count() == 0 && s.conversion().isEmpty());
        assertThat(Funnel.of(List.of(thread("a", Map.of(Stage.PUBLISHED, DAY)))::forEach).steps().get(2).conversion()).isEmpty();
    }

    /** Compared with putting all days in order. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theMedianIsTheMiddleOfAllDays(long seed) {
        Random random = new Random(seed);
        List<Long> days = random.longs(1 + random.nextInt(400), 0, 30).boxed().toList();
        List<Long> ordered = days.stream().sorted().toList();

        Funnel funnel = Funnel.of(use -> days.forEach(d -> use.accept(thread("n", Map.of(Stage.PUBLISHED, DAY, Stage.MATCHED, DAY.plusDays(d))))));

        assertThat(funnel.steps().get(Stage.MATCHED.ordinal()).medianDays()).as("seed %d", seed)
                .hasValue((ordered.get((days.size() - 1) / 2) + ordered.get(days.size() / 2)) / 2.0);
    }

    @Test
    void realAndInventedNeedsAreNeverInOneFunnel() {
        NeedThread invented = thread("a", Map.of(Stage.PUBLISHED, DAY));
        NeedThread real = new NeedThread("r", "真", false, "电子信息", "ent-1", "甲", Set.of(), Map.of(Stage.PUBLISHED, DAY));

        assertThat(query(true, Optional.empty()).fits(invented)).isTrue();
        assertThat(query(true, Optional.empty()).fits(real)).isFalse();
        assertThat(query(false, Optional.empty()).fits(real)).isTrue();
        assertThat(query(false, Optional.of(YearMonth.of(2026, 4))).fits(real)).isFalse();
        assertThat(query(false, Optional.of(YearMonth.of(2026, 3))).fits(real)).isTrue();
    }

    private static FunnelQuery query(boolean illustrative, Optional<YearMonth> month) {
        return new FunnelQuery(illustrative, Optional.of("电子信息"), Optional.of("ent-1"), Optional.empty(), month);
    }

    private static NeedThread thread(String id, Map<Stage, LocalDate> reached) {
        return new NeedThread(id, "需求 " + id, true, "电子信息", "ent-1", "示例企业", Set.of("broker"), reached);
    }
}
