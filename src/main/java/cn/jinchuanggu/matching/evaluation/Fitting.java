package cn.jinchuanggu.matching.evaluation;

import cn.jinchuanggu.matching.LevelCalibration;
import cn.jinchuanggu.matching.Likeness;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.NeedMatcher;
import cn.jinchuanggu.matching.Numbers;
import cn.jinchuanggu.matching.Reason;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.search.Embedder;
import cn.jinchuanggu.search.ProfileQuery;
import cn.jinchuanggu.shared.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Learns the weights of words, meaning and peers, and the levels, from graded pairs, and says what they are worth on needs
 * that they were not learned from.
 *
 * <p>Needs are dealt into folds (always the same way). For each fold everything is learned from the other folds, and the
 * matcher of the product with what was learned ranks and grades the needs of the fold. Only then all needs together give the
 * numbers that are written. One thing is shared: which listings count as peers while learning follows from the weights the
 * product has now.
 */
public final class Fitting {

    private static final List<String> IDEAS = List.of("文字", "语义", "同类");
    private static final double FULL_TEXT = 100;
    private static final long SEED = 20_241_128;
    private static final int DEPTH = 1000;

    private final Embedder embedder;
    private final Consumer<String> progress;

    /**
     * What is learned from.
     *
     * @param corpus  file of achievements, a JSON object a line
     * @param queries file of needs, the same
     * @param grades  file of graded pairs
     * @param folds   parts to deal the needs into, 2 to 20
     * @param weights file to write the weights to, or null
     * @param levels  file to write the levels to, or null
     */
    public record Task(Path corpus, Path queries, Path grades, int folds, Path weights, Path levels) {}

    /** @param progress is told in Chinese how far it is */
    public Fitting(Embedder embedder, Consumer<String> progress) {
        this.embedder = embedder;
        this.progress = progress;
    }

    private record Graded(ProfileQuery need, Map<String, Integer> grades, List<double[]> shares, List<Likeness> likeness,
            List<Integer> given) {}

    private record Learned(Weights weights, LevelCalibration levels) {}

    /**
     * Learns, measures and writes.
     *
     * @return printable lines: the cross-validated figures, then what was learned from all needs
     * @throws InvalidInput when a file cannot be read or written, a line is wrong, or there are too few graded needs
     */
    public List<String> run(Task task) {
        if (task.folds() < 2 || task.folds() > 20) {
            throw new InvalidInput("--folds", "份数 " + task.folds() + " 不在 2 到 20 之间。", "请改写后重试。");
        }
        var grades = Grades.read("--qrels", task.grades());
        try (var market = new Market(task.corpus(), task.queries(), embedder, progress)) {
            var graded = graded(market, grades);
            if (graded.size() < task.folds()) {
                throw new InvalidInput("--qrels", "有等级的需求只有 " + graded.size() + " 条，少于份数 " + task.folds() + "。", "请减少份数或补充等级。");
            }
            var lines = new ArrayList<>(crossValidated(market, graded, task.folds()));
            Learned all = learn(graded);
            lines.add(String.format(Locale.ROOT, "text %.3f, meaning %.3f, peers %.3f", all.weights.text(), all.weights.meaning(), all.weights.peers()));
            all.levels.numbers().forEach((name, value) -> lines.add(String.format(Locale.ROOT, "%s %.3f", name, value)));
            write("--weights", task.weights(), Weights.STANDARD, Map.of("text", all.weights.text(), "meaning", all.weights.meaning(),
                    "peers", all.weights.peers()));
            write("--levels", task.levels(), LevelCalibration.STANDARD, all.levels.numbers());
            return lines;
        }
    }

    private List<Graded> graded(Market market, Grades grades) {
        Weights now = Weights.standard();
        var matcher = market.matcher(now, LevelCalibration.standard());
        var points = new double[] {now.text(), now.meaning(), now.peers()};
        for (int i = 0; i < points.length; i++) {
            if (points[i] == 0) {
                throw new InvalidInput("weights.yaml", "“" + IDEAS.get(i) + "”现在是 0 分，学不到它的份量。", "请先写一个大于 0 的数。");
            }
        }
        var all = new ArrayList<Graded>();
        for (ProfileQuery need : market.needs()) {
            var ofNeed = grades.of(need.profile().id());
            if (!ofNeed.isEmpty()) {
                all.add(graded(matcher, need, ofNeed, points));
            }
        }
        return all;
    }

    private static Graded graded(NeedMatcher matcher, ProfileQuery need, Map<String, Integer> grades, double[] points) {
        var likeness = matcher.likeness(need, grades.keySet());
        var graded = new Graded(need, grades, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Match match : matcher.explain(need, grades.keySet())) {
            graded.shares.add(shares(match, points));
            graded.likeness.add(likeness.get(match.other().id()));
            graded.given.add(grades.get(match.other().id()));
        }
        return graded;
    }

    /** What each idea says of a match, as a share of its full points. */
    private static double[] shares(Match match, double[] points) {
        var shares = new double[IDEAS.size()];
        for (int i = 0; i < shares.length; i++) {
            String idea = IDEAS.get(i);
            shares[i] = match.reasons().stream().filter(r -> r.signal().equals(idea)).mapToDouble(Reason::points).sum() / points[i];
        }
        return shares;
    }

    private List<String> crossValidated(Market market, List<Graded> graded, int folds) {
        var dealt = new ArrayList<>(graded);
        Collections.shuffle(dealt, new Random(SEED));
        var ranking = new RankingFigures();
        var levels = new LevelFigures();
        for (int fold = 0; fold < folds; fold++) {
            var others = new ArrayList<Graded>();
            var held = new ArrayList<Graded>();
            for (int i = 0; i < dealt.size(); i++) {
                (i % folds == fold ? held : others).add(dealt.get(i));
            }
            Learned learned = learn(others);
            var matcher = market.matcher(learned.weights, learned.levels);
            for (Graded need : held) {
                ranking.add(matcher, need.need, matcher.match(need.need, DEPTH), need.grades);
                matcher.grades(need.need, need.grades.keySet()).forEach((id, grade) -> levels.add(grade, need.grades.get(id)));
            }
            progress.accept("已验证 " + (fold + 1) + " / " + folds + " 份");
        }
        var lines = new ArrayList<>(ranking.lines());
        lines.addAll(levels.lines());
        return lines;
    }

    private static Learned learn(List<Graded> graded) {
        var ranking = new RankingFit(IDEAS.size());
        var levels = new LevelFit();
        for (Graded need : graded) {
            ranking.addNeed(need.shares, need.given);
            for (int i = 0; i < need.given.size(); i++) {
                levels.add(need.likeness.get(i), need.given.get(i));
            }
        }
        double[] learned = ranking.weights();
        if (learned[0] == 0) {
            throw new InvalidInput("--qrels", "等级与文字吻合的程度无关，学不到份量。", "请检查等级文件。");
        }
        double scale = FULL_TEXT / learned[0];
        return new Learned(Weights.standard().learned(FULL_TEXT, learned[1] * scale, learned[2] * scale), levels.calibration());
    }

    private static void write(String option, Path file, String standard, Map<String, Double> numbers) {
        if (file == null) {
            return;
        }
        try {
            Files.writeString(file, Numbers.rewritten(Numbers.text(standard), numbers));
        } catch (IOException e) {
            throw new InvalidInput(option, "文件 " + file + " 无法写入：" + e.getMessage() + "。", "请检查目录、权限和磁盘空间。");
        }
    }
}
