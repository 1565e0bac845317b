package cn.jinchuanggu.matching.judgments;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.Refinement;
import cn.jinchuanggu.matching.Refinement.Part;
import cn.jinchuanggu.matching.judgments.SeedMarket.Planned;
import cn.jinchuanggu.search.ProfileQuery;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What refining a need (需求凝练) is worth on the seed data: the free text alone; the same with what can be read out of it; with the
 * answers to the questions that the assistant asks (numbers, budget, day, cooperation, readiness); and the whole need, with title,
 * industry and keywords as well. Pinned in {@code refinement.txt}, as in {@link JudgmentsTest}.
 */
@Tag("slow")
class RefinementGainTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final int EVERYTHING = 200;

    @Test
    void figuresAreThosePinned() throws IOException {
        var read = new Refinement(Set.of(Part.NUMBERS, Part.CONDITIONS, Part.ELEMENTS));
        Map<String, UnaryOperator<ListingProfile>> ways = new LinkedHashMap<>();
        ways.put("free text", RefinementGainTest::told);
        ways.put("free text, read", need -> read.refine(told(need), TODAY));
        ways.put("questions answered", RefinementGainTest::answered);
        ways.put("whole need", need -> need);
        var lines = new StringBuilder();
        try (var market = new SeedMarket(); InputStream expected = RefinementGainTest.class.getResourceAsStream("refinement.txt")) {
            for (var way : ways.entrySet()) {
                measured(market, way.getValue()).forEach((name, value) -> lines.append(String.format(Locale.ROOT, "%.3f  %s: %s%n", value, way.getKey(), name)));
            }
            assertThat(lines.toString()).as("the file is to hold what was measured").isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static ListingProfile told(ListingProfile need) {
        return ListingProfile.ofText(need.text());
    }

    private static ListingProfile answered(ListingProfile need) {
        return told(need).toBuilder().indicatorTexts(need.indicatorTexts()).amount(need.amountFromYuan(), need.amountUpToYuan())
                .valid(need.since(), need.until()).modes(need.modes()).readiness(need.readiness()).build();
    }

    private static Map<String, Double> measured(SeedMarket market, UnaryOperator<ListingProfile> way) {
        Map<String, List<Match>> ranked = new HashMap<>();
        List<String> needs = SeedMarket.planned().stream().map(Planned::need).distinct().toList();
        List<ProfileQuery> queries = market.queries(needs.stream().map(id -> way.apply(market.query(id).profile())).toList());
        for (int i = 0; i < needs.size(); i++) {
            ranked.put(needs.get(i), market.matcher().match(queries.get(i), EVERYTHING));
        }
        Map<String, String> right = of("number").stream().collect(Collectors.toMap(Planned::need, Planned::achievement));
        var figures = new LinkedHashMap<String, Double>();
        for (String kind : List.of("meaning", "number")) {
            for (int depth : List.of(1, 10)) {
                figures.put(kind + " Recall@" + depth, share(of(kind), p -> rank(ranked.get(p.need()), p.achievement()) <= depth));
            }
        }
        figures.put("numeric traps: right before near miss",
                share(of("near-miss"), p -> rank(ranked.get(p.need()), right.get(p.need())) < rank(ranked.get(p.need()), p.achievement())));
        return figures;
    }

    private static List<Planned> of(String kind) {
        return SeedMarket.planned().stream().filter(p -> p.kind().equals(kind)).toList();
    }

    private static int rank(List<Match> ranked, String achievement) {
        int at = ranked.stream().map(m -> m.other().id()).toList().indexOf(achievement);
        return at < 0 ? Integer.MAX_VALUE : 1 + at;
    }

    private static <T> double share(List<T> all, Predicate<T> holds) {
        return all.stream().filter(holds).count() / (double) all.size();
    }
}
