package cn.jinchuanggu.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.jinchuanggu.SetClock;
import cn.jinchuanggu.chain.store.FactsStore;
import cn.jinchuanggu.shared.RightOfWay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final List<String> ALL = IntStream.range(0, 2_650).mapToObj("e-%05d"::formatted).toList();

    private final FactsStore facts = mock(FactsStore.class);
    private final List<String> assessed = new ArrayList<>();
    private int swept;
    private final SetClock clock = new SetClock("2026-11-27");
    private Rounds rounds;

    @BeforeEach
    void begin() {
        when(facts.lastRevision()).thenReturn(7L);
        when(facts.listIds(eq("Enterprise"), anyString(), anyInt())).thenAnswer(asked -> ALL.stream()
                .filter(id -> id.compareTo(asked.getArgument(1)) > 0).limit(asked.<Integer>getArgument(2)).toList());
        when(facts.listChanged(eq("Enterprise"), anyLong(), anyInt())).thenReturn(Map.of());
        rounds = new Rounds(List.of(new Assessed() {
            @Override
            public List<String> kinds() {
                return List.of("Enterprise");
            }

            @Override
            public void assess(List<String> ids) {
                assessed.addAll(ids);
            }

            @Override
            public void removeGone() {
                swept++;
            }
        }), facts, new RightOfWay(), clock, Duration.ZERO);
    }

    @Test
    void assessesManyAtOnceAndTheRestInTurns() {
        rounds.runForATurn();
        assertThat(assessed).isEqualTo(ALL.subList(0, Rounds.AT_ONCE));
        rounds.runForATurn();
        assertThat(assessed).isEqualTo(ALL.subList(0, Rounds.AT_ONCE + 200));
        assertThat(swept).isZero();
        IntStream.range(0, 5).forEach(i -> rounds.runForATurn());
        assertThat(assessed).isEqualTo(ALL);
        assertThat(swept).isEqualTo(1);
        rounds.runForATurn();
        assertThat(assessed).hasSize(ALL.size());
    }

    @Test
    void whatWasWrittenDoesNotWaitForTheRest() {
        rounds.runForATurn();
        assessed.clear();
        when(facts.listChanged("Enterprise", 7L, 200)).thenReturn(Map.of("e-99999", 9L));
        rounds.runForATurn();
        assertThat(assessed).startsWith("e-99999").hasSize(201);
        assessed.clear();
        rounds.runForATurn();
        assertThat(assessed).doesNotContain("e-99999");
    }

    @Test
    void whatAnImportBringsIsDoneInTurnsToo() {
        rounds.run();
        assessed.clear();
        Map<String, Long> first = IntStream.range(0, 200).boxed().collect(Collectors.toMap(i -> "i-%05d".formatted(i), i -> 8L + i));
        when(facts.listChanged("Enterprise", 7L, 200)).thenReturn(first);
        when(facts.listChanged("Enterprise", 207L, 200)).thenReturn(Map.of("i-00200", 208L));
        assertThat(rounds.runForATurn()).as("nothing is left").isFalse();
        assertThat(assessed).containsExactlyInAnyOrderElementsOf(first.keySet());
        assertThat(rounds.runForATurn()).as("nothing is left").isTrue();
        assertThat(assessed).hasSize(201).endsWith("i-00200");
    }

    @Test
    void asksForAllAtOnceWhenAllHasToBeDone() {
        rounds.run();
        assertThat(assessed).isEqualTo(ALL);
        assertThat(swept).isEqualTo(1);
    }

    @Test
    void beginsAgainOnANewDayAlsoInTheMiddleOfARound() {
        rounds.runForATurn();
        assessed.clear();
        clock.pass(1);
        rounds.run();
        assertThat(assessed).isEqualTo(ALL);
        assertThat(swept).isEqualTo(1);
    }

    @Test
    void doesABatchAgainThatFailed() {
        when(facts.listIds("Enterprise", "", 200)).thenThrow(new IllegalStateException("the graph is away")).thenReturn(ALL.subList(0, 200));
        assertThatThrownBy(rounds::runForATurn).hasMessage("the graph is away");
        rounds.run();
        assertThat(assessed).isEqualTo(ALL);
    }
}
