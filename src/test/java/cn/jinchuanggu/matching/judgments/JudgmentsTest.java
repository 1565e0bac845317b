package cn.jinchuanggu.matching.judgments;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.matching.Level;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.judgments.SeedMarket.Planned;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The benchmark of this project on its own illustrative data: pairs that share no word, pairs told apart by their numbers,
 * and achievements that look right and are not. The figures are pinned in {@code expected.txt}: a change that moves them
 * changes the file in the same commit, and says why.
 */
class JudgmentsTest {

    /** More than there are on either side. */
    private static final int EVERYTHING = 200;
    private static final Map<String, List<Match>> RANKED = new HashMap<>();

    private static SeedMarket market;

    @BeforeAll
    static void open() {
        market = new SeedMarket();
    }

    @AfterAll
    static void close() {
        market.close();
    }

    @Test
    void figuresAreThosePinned() {
        var figures = new LinkedHashMap<String, Double>();
        for (String kind : List.of("meaning", "number")) {
            List<Planned> pairs = planned(kind);
            figures.put(kind + " need to achievement Recall@1", share(pairs, p -> rank(p.need(), p.achievement()) <= 1));
            figures.put(kind + " need to achievement Recall@10", share(pairs, p -> rank(p.need(), p.achievement()) <= 10));
            figures.put(kind + " achievement to need Recall@1", share(pairs, p -> rank(p.achievement(), p.need()) <= 1));
            figures.put(kind + " achievement to need Recall@10", share(pairs, p -> rank(p.achievement(), p.need()) <= 10));
        }
        Map<String, String> right = planned("number").stream().collect(Collectors.toMap(Planned::need, Planned::achievement));
        figures.put("numeric traps: right before near miss",
                share(planned("near-miss"), p -> score(p.need(), right.get(p.need())) > score(p.need(), p.achievement())));
        Map<String, String> meant = planned("meaning").stream().collect(Collectors.toMap(Planned::need, Planned::achievement));
        figures.put("hard negatives: right before wrong",
                share(hardNegatives(), e -> score(e.getKey(), meant.get(e.getKey())) > score(e.getKey(), e.getValue())));
        figures.put("level of right numbers is 较强 or better",
                share(planned("number"), p -> explain(p.need(), p.achievement()).level().compareTo(Level.FAIR) <= 0));
        figures.put("level of hard negatives is 弱 or 无",
                share(hardNegatives(), e -> explain(e.getKey(), e.getValue()).level().compareTo(Level.WEAK) >= 0));
        String measured = figures.entrySet().stream().map(e -> String.format(Locale.ROOT, "%.3f  %s%n", e.getValue(), e.getKey()))
                .collect(Collectors.joining());
        assertThat(measured).as("the file is to hold what was measured").isEqualTo(text("expected.txt"));
    }

    /** What the platform promises whatever is pinned. */
    @Test
    void pairsByMeaningAreAmongTheFirstTenAndNumbersDecide() {
        assertThat(share(planned("meaning"), p -> rank(p.need(), p.achievement()) <= 10)).isGreaterThanOrEqualTo(0.85);
        Map<String, String> right = planned("number").stream().collect(Collectors.toMap(Planned::need, Planned::achievement));
        assertThat(share(planned("near-miss"), p -> score(p.need(), right.get(p.need())) > score(p.need(), p.achievement())))
                .isGreaterThanOrEqualTo(0.95);
    }

    private static List<Planned> planned(String kind) {
        return SeedMarket.planned().stream().filter(p -> p.kind().equals(kind)).toList();
    }

    /** Need and wrong achievement. */
    private static List<Entry<String, String>> hardNegatives() {
        return text("hard-negatives.tsv").lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t"))
                .map(columns -> Map.entry(columns[0], columns[1])).toList();
    }

    private static int rank(String asking, String other) {
        List<String> found = ranked(asking).stream().map(m -> m.other().id()).toList();
        return found.contains(other) ? 1 + found.indexOf(other) : Integer.MAX_VALUE;
    }

    private static Match explain(String need, String achievement) {
        return ranked(need).stream().filter(m -> m.other().id().equals(achievement)).findFirst().orElseThrow();
    }

    private static double score(String need, String achievement) {
        return explain(need, achievement).score();
    }

    /** Everything on the other side, best first. */
    private static List<Match> ranked(String asking) {
        return RANKED.computeIfAbsent(asking, id -> market.matcher().match(market.query(id), EVERYTHING));
    }

    private static <T> double share(List<T> all, Predicate<T> holds) {
        assertThat(all).isNotEmpty();
        return all.stream().filter(holds).count() / (double) all.size();
    }

    private static String text(String file) {
        try (InputStream in = JudgmentsTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
