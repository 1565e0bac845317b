package cn.jinchuanggu.matching.evaluation;

import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.LevelCalibration;
import cn.jinchuanggu.matching.NeedMatcher;
import cn.jinchuanggu.matching.Refinement;
import cn.jinchuanggu.matching.Refinement.Part;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.search.Embedder;
import cn.jinchuanggu.search.Embedding;
import cn.jinchuanggu.search.ProfileQuery;
import cn.jinchuanggu.shared.InvalidInput;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What refining needs (需求凝练) does to the ranking of graded achievements: each way of refining beside the needs as they are told. */
public final class RefinementGain {

    private static final int DEPTH = 1000;

    private final Embedder embedder;
    private final Consumer<String> progress;
    private final LocalDate today;

    /**
     * @param progress is told in Chinese how far it is
     * @param today    the day from which days in the needs are counted
     */
    public RefinementGain(Embedder embedder, Consumer<String> progress, LocalDate today) {
        this.embedder = embedder;
        this.progress = progress;
        this.today = today;
    }

    /** The ways of refining that are compared, each with its name; the first is the need as it is told. */
    private Map<String, UnaryOperator<ListingProfile>> ways(boolean untitled) {
        UnaryOperator<ListingProfile> told = untitled ? need -> ListingProfile.ofText(need.text().isBlank() ? need.title() : need.text()) : need -> need;
        var ways = new LinkedHashMap<String, UnaryOperator<ListingProfile>>();
        ways.put("as told", told);
        ways.put("numbers", way(told, Part.NUMBERS));
        ways.put("numbers, conditions", way(told, Part.NUMBERS, Part.CONDITIONS));
        ways.put("numbers, conditions, elements", way(told, Part.NUMBERS, Part.CONDITIONS, Part.ELEMENTS));
        ways.put("elements in the title", way(told, Part.NUMBERS, Part.CONDITIONS, Part.TITLE));
        ways.put("elements and numbers only", way(told, Part.NUMBERS, Part.CONDITIONS, Part.FOCUS));
        if (untitled) {
            ways.put("with the author's title", need -> need);
        }
        return ways;
    }

    private UnaryOperator<ListingProfile> way(UnaryOperator<ListingProfile> told, Part... parts) {
        var refinement = new Refinement(Set.of(parts));
        return need -> refinement.refine(told.apply(need), today);
    }

    /**
     * Measures all ways.
     *
     * @param corpus   file of achievements, a JSON object a line
     * @param queries  file of needs, the same
     * @param grades   file of graded pairs
     * @param untitled whether the needs are told by their text alone, as somebody who types without naming the need
     * @return printable lines: for each way its figures, then their differences to the needs as told, need by need
     * @throws InvalidInput when a file cannot be read or a line is wrong
     */
    public List<String> run(Path corpus, Path queries, Path grades, boolean untitled) {
        Grades graded = Grades.read("--qrels", grades);
        try (var market = new Market(corpus, queries, embedder, progress)) {
            var matcher = market.matcher(Weights.standard(), LevelCalibration.standard());
            var lines = new ArrayList<String>();
            RankingFigures told = null;
            for (var way : ways(untitled).entrySet()) {
                RankingFigures figures = measured(matcher, market.needs(), way.getValue(), graded);
                lines.add(way.getKey());
                figures.lines().forEach(l -> lines.add("  " + l));
                if (told == null) {
                    told = figures;
                } else {
                    figures.minus(told).forEach(l -> lines.add("  gain " + l));
                }
                progress.accept("已比较：" + way.getKey());
            }
            return lines;
        }
    }

    private RankingFigures measured(NeedMatcher matcher, List<ProfileQuery> needs, UnaryOperator<ListingProfile> way, Grades grades) {
        var refined = needs.stream().map(ProfileQuery::profile).map(way).toList();
        var meanings = Embedding.all(refined, embedder);
        var figures = new RankingFigures();
        for (int i = 0; i < refined.size(); i++) {
            var query = new ProfileQuery(refined.get(i), meanings.get(i), needs.get(i).kinds());
            figures.add(matcher, query, matcher.match(query, DEPTH), grades.of(needs.get(i).profile().id()));
        }
        return figures;
    }
}
