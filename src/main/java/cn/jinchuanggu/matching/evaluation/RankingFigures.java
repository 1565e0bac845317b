package cn.jinchuanggu.matching.evaluation;

import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.NeedMatcher;
import cn.jinchuanggu.search.ProfileQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Collects the measures of one need after the other, for their means. */
final class RankingFigures {

    private final Map<String, List<Double>> measured = new LinkedHashMap<>();

    /** @param ranked all that was found for this need in the whole corpus, best first */
    void add(NeedMatcher matcher, ProfileQuery need, List<Match> ranked, Map<String, Integer> grades) {
        add("judged", ids(matcher.explain(need, grades.keySet())), grades);
        add("full", ids(ranked), grades);
    }

    private static List<String> ids(List<Match> matches) {
        return matches.stream().map(m -> m.other().id()).toList();
    }

    private void add(String name, List<String> ranked, Map<String, Integer> grades) {
        add(name + " nDCG@10", RankingMeasures.ndcg(ranked, grades, 10));
        add(name + " MAP", RankingMeasures.averagePrecision(ranked, grades));
        add(name + " Recall@100", RankingMeasures.recall(ranked, grades, 100));
    }

    private void add(String name, OptionalDouble value) {
        var values = measured.computeIfAbsent(name, n -> new ArrayList<>());
        value.ifPresent(values::add);
    }

    /** A printable line for each figure; none when no need was added. */
    List<String> lines() {
        return measured.entrySet().stream().map(e -> Figure.of(e.getKey(), e.getValue()).line()).toList();
    }

    /** A printable line for each figure: by how much it is above that of the same needs elsewhere, need by need. */
    List<String> minus(RankingFigures other) {
        return measured.entrySet().stream().map(e -> {
            var theirs = other.measured.get(e.getKey());
            var gains = IntStream.range(0, theirs.size()).mapToObj(i -> e.getValue().get(i) - theirs.get(i)).toList();
            return Figure.of(e.getKey(), gains).line();
        }).toList();
    }
}
