package cn.jinchuanggu.collaboration.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Finding hidden ties again. */
@Tag("slow")
class LinkScorerTest {

    private record Split(TieGraph graph, List<Link> hidden, List<Link> others) {

        static Split of(List<Link> links, long seed) {
            List<Link> all = new ArrayList<>(links);
            Collections.shuffle(all, new Random(seed));
            List<Link> hidden = all.subList(0, all.size() / 10);
            TieGraph whole = TieGraph.of(links);
            Random random = new Random(seed + 1);
            List<Link> others = new ArrayList<>();
            while (others.size() < hidden.size()) {
                int a = random.nextInt(whole.size());
                int b = random.nextInt(whole.size());
                if (a != b && !whole.isTied(a, b)) {
                    others.add(new Link(whole.id(a), whole.id(b)));
                }
            }
            return new Split(TieGraph.of(all.subList(all.size() / 10, all.size())), hidden, others);
        }

        LinkFigures figures() {
            return LinkFigures.of(LinkScorer.of(graph), graph, hidden, others);
        }
    }

    @Test
    void tiesInsideCirclesAreFoundAgain() {
        LinkFigures figures = Split.of(ChanceGraph.circles(600, 15, 0.5, 0.002, 5), 6).figures();
        assertThat(figures.auc()).isGreaterThan(0.85);
        assertThat(figures.recall()).isGreaterThan(0.5);
        assertThat(figures.firstRank()).isBetween(0.1, 1.0);
    }

    @Test
    void whereChanceRulesNothingIsClaimed() {
        assertThat(Split.of(ChanceGraph.even(300, 0.05, 8), 9).figures().auc()).isBetween(0.4, 0.6);
    }

    /** Two camps that trade only with each other: who shares a neighbour is never tied, who is three steps away often is. */
    @Test
    void learnsThatPathsOfThreeCountWhereCommonNeighboursDoNot() {
        Random random = new Random(3);
        List<Link> links = new ArrayList<>();
        for (int a = 0; a < 200; a++) {
            for (int b = 0; b < 200; b++) {
                if (random.nextDouble() < (a / 20 == b / 20 ? 0.5 : 0.005)) {
                    links.add(new Link("甲" + a, "乙" + b));
                }
            }
        }
        Split split = Split.of(links, 4);
        assertThat(split.figures().auc()).isGreaterThan(0.8);
    }

    @Test
    void theSameGraphGivesTheSameScores() {
        TieGraph graph = TieGraph.of(ChanceGraph.circles(100, 10, 0.5, 0.01, 1));
        LinkScorer one = LinkScorer.of(graph);
        LinkScorer other = LinkScorer.of(graph);
        assertThat(one.weights().points()).containsExactly(other.weights().points());
        assertThat(one.listLikely("p3", 5)).isEqualTo(other.listLikely("p3", 5)).hasSizeBetween(1, 5);
    }

    @Test
    void aPairScoresTheSameFromEitherEnd() {
        LinkScorer scorer = LinkScorer.of(TieGraph.of(ChanceGraph.circles(100, 10, 0.5, 0.01, 1)));
        // the walk is an approximation, and pushes in another order from the other end
        assertThat(scorer.score("p1", "p7")).isCloseTo(scorer.score("p7", "p1"), within(0.01));
    }

    @Test
    void proposesNobodyWhoIsTiedAndNothingForStrangers() {
        TieGraph graph = TieGraph.of(ChanceGraph.circles(100, 10, 0.5, 0.01, 1));
        LinkScorer scorer = LinkScorer.of(graph);
        assertThat(scorer.listLikely("p0", 100)).noneMatch(l -> graph.isTied(graph.find("p0"), graph.find(l.id())))
                .noneMatch(l -> l.id().equals("p0")).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
        assertThat(scorer.listLikely("谁也不是", 10)).isEmpty();
        assertThat(scorer.score("谁也不是", "p0")).isFinite();
    }

    @Test
    void datesCountWhereTiesSayThem() {
        List<Link> dated = ChanceGraph.circles(200, 20, 0.4, 0.005, 2).stream()
                .map(l -> new Link(l.one(), l.other(), 2000 + Math.floorMod(l.hashCode(), 25))).toList();
        assertThat(traits(TieGraph.of(dated))).contains(LinkTrait.FRESH_COMMON);
        assertThat(traits(TieGraph.of(ChanceGraph.circles(200, 20, 0.4, 0.005, 2)))).doesNotContain(LinkTrait.FRESH_COMMON);
    }

    private static List<LinkTrait> traits(TieGraph graph) {
        return LinkScorer.of(graph).weights().lines().stream().map(LinkWeights.Line::trait).toList();
    }

    @Test
    void aGraphOfOneTieIsEnoughAndNoTieIsNot() {
        assertThat(LinkScorer.of(TieGraph.of(List.of(new Link("甲", "乙")))).score("甲", "乙")).isFinite();
        assertThatThrownBy(() -> LinkScorer.of(TieGraph.of(List.of()))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equalScoresShareTheirRanks() {
        TieGraph graph = TieGraph.of(ChanceGraph.circles(40, 10, 0.5, 0.02, 1));
        List<Link> strangers = IntStream.range(0, 10).mapToObj(i -> new Link("x" + i, "y" + i)).toList();
        assertThat(LinkFigures.of(LinkScorer.of(graph), graph, strangers, strangers).auc()).isEqualTo(0.5);
    }
}
