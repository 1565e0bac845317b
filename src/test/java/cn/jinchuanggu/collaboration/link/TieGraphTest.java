package cn.jinchuanggu.collaboration.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ties in arrays. */
class TieGraphTest {

    private static final TieGraph GRAPH = TieGraph.of(List.of(new Link("甲", "乙", 2020), new Link("乙", "丙", 2024), new Link("丁", "乙", 2022),
            new Link("乙", "甲", 2023), new Link("甲", "甲"), new Link("戊", "己", 2024)));

    @Test
    void tiesHaveNoDirectionAndCountOnce() {
        assertThat(names("乙")).containsExactlyInAnyOrder("甲", "丙", "丁");
        assertThat(names("甲")).containsExactly("乙");
        assertThat(GRAPH.size()).isEqualTo(6);
        assertThat(GRAPH.edges()).hasSize(4);
        assertThat(GRAPH.isTied(GRAPH.find("丙"), GRAPH.find("乙"))).isTrue();
        assertThat(GRAPH.isTied(GRAPH.find("丙"), GRAPH.find("甲"))).isFalse();
        assertThat(GRAPH.find("庚")).isEqualTo(TieGraph.NONE);
        assertThat(GRAPH.degree(TieGraph.NONE)).isZero();
    }

    @Test
    void neighboursAscend() {
        TieGraph graph = TieGraph.of(ChanceGraph.even(60, 0.2, 1));
        for (int v = 0; v < graph.size(); v++) {
            assertThat(IntStream.range(graph.first(v), graph.end(v)).map(graph::neighbour).toArray()).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void ofTwoTiesTheLatestSaysHowFreshItIs() {
        int a = GRAPH.find("甲");
        // 2020 to 2024 became 2022 to 2024, since 2020 was said again as 2023: a year is half of a half-life
        assertThat(GRAPH.freshness(GRAPH.first(a))).isEqualTo((float) Math.pow(0.5, 1 / (2 * 0.25)));
        assertThat(GRAPH.isDated()).isTrue();
        assertThat(TieGraph.of(List.of(new Link("甲", "乙"))).isDated()).isFalse();
    }

    @Test
    void knowsWhatHangsTogether() {
        assertThat(GRAPH.isConnected(GRAPH.find("甲"), GRAPH.find("丁"))).isTrue();
        assertThat(GRAPH.isConnected(GRAPH.find("甲"), GRAPH.find("戊"))).isFalse();
        assertThat(GRAPH.countCommon(GRAPH.find("甲"), GRAPH.find("丁"))).isEqualTo(1);
    }

    @Test
    void withoutSomeTiesTheVerticesStay() {
        TieGraph kept = GRAPH.without(GRAPH.edges().subList(0, 1));
        assertThat(kept.size()).isEqualTo(6);
        assertThat(kept.edges()).hasSize(3);
        assertThat(kept.find("甲")).isEqualTo(GRAPH.find("甲"));
    }

    private static List<String> names(String id) {
        int v = GRAPH.find(id);
        return IntStream.range(GRAPH.first(v), GRAPH.end(v)).mapToObj(p -> GRAPH.id(GRAPH.neighbour(p))).toList();
    }
}
