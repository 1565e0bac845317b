package cn.jinchuanggu.matching.evaluation;

import cn.jinchuanggu.matching.LevelCalibration;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.NeedMatcher;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.search.Embedder;
import cn.jinchuanggu.shared.InvalidInput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Ranks achievements for needs, and predicts what grade people would give to pairs, with the matcher of the product in an
 * index that exists only for this run.
 *
 * <p>{@code judged} figures rank only the graded achievements of a need, {@code full} figures the whole corpus with what is
 * not graded as not relevant, so they are lower bounds.
 */
public final class Evaluation {

    private static final String TAG = "jinchuanggu";

    private final Embedder embedder;
    private final Consumer<String> progress;

    /**
     * What is measured.
     *
     * @param corpus  file of achievements, a JSON object a line
     * @param queries file of needs, the same
     * @param grades  file of graded pairs, or null to measure nothing
     * @param depth   achievements written for each need, from 1
     * @param run     file to write, in TREC form, or null to rank nothing; replaced when it exists
     * @param pairs   file of pairs of need and achievement to predict the grade of, or null
     * @param levels  file to write the predictions to; given exactly when {@code pairs} is
     */
    public record Task(Path corpus, Path queries, Path grades, int depth, Path run, Path pairs, Path levels) {}

    /** @param progress is told in Chinese how far it is */
    public Evaluation(Embedder embedder, Consumer<String> progress) {
        this.embedder = embedder;
        this.progress = progress;
    }

    /**
     * Ranks and predicts, writes what was asked for, and measures it.
     *
     * @return a printable line for each figure; empty without grades
     * @throws InvalidInput when a file cannot be read or written, a line is wrong, or nothing is asked for
     */
    public List<String> run(Task task) {
        check(task);
        Grades grades = task.grades() == null ? null : Grades.read("--qrels", task.grades());
        AskedPairs pairs = task.pairs() == null ? null : AskedPairs.read("--pairs", task.pairs());
        try (var market = new Market(task.corpus(), task.queries(), embedder, progress)) {
            var matcher = market.matcher(Weights.standard(), LevelCalibration.standard());
            var lines = new ArrayList<String>();
            if (task.run() != null) {
                lines.addAll(rank(matcher, market, grades, task));
            }
            if (pairs != null) {
                var figures = new LevelFigures();
                write(task.levels(), pairs.predict(matcher, market.needs(), grades, figures));
                lines.addAll(figures.lines());
            }
            return lines;
        }
    }

    private static void check(Task task) {
        if (task.depth() < 1 || task.depth() > 10_000) {
            throw new InvalidInput("--depth", "深度 " + task.depth() + " 不在 1 到 10000 之间。", "请改写后重试。");
        }
        if (task.run() == null && task.pairs() == null) {
            throw new InvalidInput("--run", "没有说要写出什么。", "请给出 --run=结果文件，或 --pairs=配对文件 和 --levels=结果文件。");
        }
        if ((task.pairs() == null) != (task.levels() == null)) {
            throw new InvalidInput(task.pairs() == null ? "--pairs" : "--levels", "--pairs 和 --levels 要一起给出。", "请补上缺的一个。");
        }
    }

    private List<String> rank(NeedMatcher matcher, Market market, Grades grades, Task task) {
        var figures = new RankingFigures();
        var needs = market.needs();
        try (var out = writer(task.run())) {
            for (int i = 0; i < needs.size(); i++) {
                String id = needs.get(i).profile().id();
                var ranked = matcher.match(needs.get(i), task.depth());
                write(out, id, ranked);
                if (grades != null) {
                    figures.add(matcher, needs.get(i), ranked, grades.of(id));
                }
                if ((i + 1) % 10 == 0 || i + 1 == needs.size()) {
                    progress.accept("已匹配需求 " + (i + 1) + " / " + needs.size());
                }
            }
        } catch (IOException e) {
            throw unwritable("--run", task.run(), e);
        }
        return figures.lines();
    }

    private static void write(Path levels, List<String> lines) {
        try (var out = writer(levels)) {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        } catch (IOException e) {
            throw unwritable("--levels", levels, e);
        }
    }

    private static InvalidInput unwritable(String option, Path file, IOException e) {
        return new InvalidInput(option, "文件 " + file + " 无法写入：" + e.getMessage() + "。", "请检查目录、权限和磁盘空间。");
    }

    private static BufferedWriter writer(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    /** Scores in the file fall strictly with the rank, also where the matcher broke a tie by id. */
    private static void write(BufferedWriter out, String need, List<Match> ranked) throws IOException {
        double above = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ranked.size(); i++) {
            double score = Math.min(Math.round(ranked.get(i).score() * 1e6) / 1e6, above - 1e-6);
            out.write(String.format(Locale.ROOT, "%s Q0 %s %d %.6f %s%n", need, ranked.get(i).other().id(), i + 1, score, TAG));
            above = score;
        }
    }
}
