package cn.jinchuanggu.matching.evaluation;

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
    static Map<String, Refinement> ways() {
        var ways = new LinkedHashMap<String, Refinement>();
        ways.put("as told", new Refinement(Set.of()));
        ways.put("numbers", new Refinement(Set.of(Part.NUMBERS)));
        ways.put("numbers, conditions", new Refinement(Set.of(Part.NUMBERS, Part.CONDITIONS)));
        ways.put("numbers, conditions, elements", new Refinement(Set.of(Part.NUMBERS, Part.CONDITIONS, Part.ELEMENTS)));
        ways.put("elements in the title", new Refinement(Set.of(Part.NUMBERS, Part.CONDITIONS, Part.TITLE)));
        ways.put("elements and numbers only", new Refinement(Set.of(Part.NUMBERS, Part.CONDITIONS, Part.FOCUS)));
        return ways;
    }

    /**
     * Measures all ways.
     *
     * @param corpus  file of achievements, a JSON object a line
     * @param queries file of needs, the same
     * @param grades  file of graded pairs
     * @return printable lines: for each way its figures, then their differences to the needs as told, need by need
     * @throws InvalidInput when a file cannot be read or a line is wrong
     */
    public List<String> run(Path corpus, Path queries, Path grades) {
        Grades graded = Grades.read("--qrels", grades);
        try (var market = new Market(corpus, queries, embedder, progress)) {
            var matcher = market.matcher(Weights.standard(), LevelCalibration.standard());
            var lines = new ArrayList<String>();
            RankingFigures told = null;
            for (var way : ways().entrySet()) {
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

    private RankingFigures measured(NeedMatcher matcher, List<ProfileQuery> needs, Refinement way, Grades grades) {
        var refined = needs.stream().map(n -> way.refine(n.profile(), today)).toList();
        var meanings = Embedding.all(refined, embedder);
        var figures = new RankingFigures();
        for (int i = 0; i < refined.size(); i++) {
            var query = new ProfileQuery(refined.get(i), meanings.get(i), needs.get(i).kinds());
            figures.add(matcher, query, matcher.match(query, DEPTH), grades.of(refined.get(i).id()));
        }
        return figures;
    }
}
