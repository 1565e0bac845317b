package cn.jinchuanggu.matching.evaluation;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.NeedMatcher;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.matching.signal.Signals;
import cn.jinchuanggu.search.Embedder;
import cn.jinchuanggu.search.Embedding;
import cn.jinchuanggu.search.Indexed;
import cn.jinchuanggu.search.ProfileQuery;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.shared.InvalidInput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Ranks achievements for needs with the matcher of the product, in an index that exists only for this run.
 *
 * <p>{@code judged} figures rank only the graded achievements of a need, {@code full} figures the whole corpus with what is
 * not graded as not relevant, so they are lower bounds.
 */
public final class Evaluation {

    private static final int BATCH = 512;
    private static final String TAG = "jinchuanggu";

    private final Embedder embedder;
    private final Consumer<String> progress;

    /**
     * What is measured.
     *
     * @param corpus  file of achievements, a JSON object a line
     * @param queries file of needs, the same
     * @param grades  file of graded pairs, or null to rank only
     * @param depth   achievements written for each need, from 1
     * @param run     file to write, in TREC form; replaced when it exists
     */
    public record Task(Path corpus, Path queries, Path grades, int depth, Path run) {}

    /** @param progress is told in Chinese how far it is */
    public Evaluation(Embedder embedder, Consumer<String> progress) {
        this.embedder = embedder;
        this.progress = progress;
    }

    /**
     * Ranks, writes the run and measures.
     *
     * @return a printable line for each figure; empty without grades
     * @throws InvalidInput when a file cannot be read or written, or a line is wrong
     */
    public List<String> run(Task task) {
        if (task.depth() < 1 || task.depth() > 10_000) {
            throw new InvalidInput("--depth", "深度 " + task.depth() + " 不在 1 到 10000 之间。", "请改写后重试。");
        }
        var corpus = TextLines.read("--corpus", task.corpus(), ListingKind.ACHIEVEMENT);
        var needs = TextLines.read("--queries", task.queries(), ListingKind.NEED);
        Grades grades = task.grades() == null ? null : Grades.read("--qrels", task.grades());
        try (var index = SearchIndex.inMemory()) {
            fill(index, corpus);
            var weights = Weights.standard();
            var matcher = new NeedMatcher(index, Signals.standard(weights, UnaryOperator.identity()),
                    List.of(), weights, Clock.systemDefaultZone());
            return rank(matcher, needs, grades, task);
        }
    }

    private void fill(SearchIndex index, List<ListingProfile> corpus) {
        for (int from = 0; from < corpus.size(); from += BATCH) {
            var part = corpus.subList(from, Math.min(from + BATCH, corpus.size()));
            var embeddings = Embedding.all(part, embedder);
            var batch = new ArrayList<Indexed>(part.size());
            for (int i = 0; i < part.size(); i++) {
                batch.add(new Indexed(part.get(i), embeddings.get(i), 0));
            }
            index.put(batch);
            progress.accept("已索引成果 " + (from + part.size()) + " / " + corpus.size());
        }
        index.commit(0);
        index.compact();
        index.refresh();
    }

    private List<String> rank(NeedMatcher matcher, List<ListingProfile> needs, Grades grades, Task task) {
        var measured = new LinkedHashMap<String, List<Double>>();
        var embeddings = Embedding.all(needs, embedder);
        try (var out = writer(task.run())) {
            for (int i = 0; i < needs.size(); i++) {
                var query = new ProfileQuery(needs.get(i), embeddings.get(i), Set.of(ListingKind.ACHIEVEMENT));
                var ranked = matcher.match(query, task.depth());
                write(out, needs.get(i).id(), ranked);
                if (grades != null) {
                    measure(matcher, query, ranked, grades.of(needs.get(i).id()), measured);
                }
                if ((i + 1) % 10 == 0 || i + 1 == needs.size()) {
                    progress.accept("已匹配需求 " + (i + 1) + " / " + needs.size());
                }
            }
        } catch (IOException e) {
            throw new InvalidInput("--run", "文件 " + task.run() + " 无法写入: " + e.getMessage() + "。", "请检查目录、权限和磁盘空间。");
        }
        return measured.entrySet().stream().map(e -> Figure.of(e.getKey(), e.getValue()).line()).toList();
    }

    private static BufferedWriter writer(Path run) throws IOException {
        Path folder = run.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return Files.newBufferedWriter(run, StandardCharsets.UTF_8);
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

    private static void measure(NeedMatcher matcher, ProfileQuery query, List<Match> ranked, Map<String, Integer> grades,
            Map<String, List<Double>> measured) {
        var full = ranked.stream().map(m -> m.other().id()).toList();
        var judged = matcher.explain(query, grades.keySet()).stream().map(m -> m.other().id()).toList();
        measure("judged", judged, grades, measured);
        measure("full", full, grades, measured);
    }

    private static void measure(String name, List<String> ranked, Map<String, Integer> grades, Map<String, List<Double>> measured) {
        add(measured, name + " nDCG@10", RankingMeasures.ndcg(ranked, grades, 10));
        add(measured, name + " MAP", RankingMeasures.averagePrecision(ranked, grades));
        add(measured, name + " Recall@100", RankingMeasures.recall(ranked, grades, 100));
    }

    private static void add(Map<String, List<Double>> measured, String name, OptionalDouble value) {
        var values = measured.computeIfAbsent(name, n -> new ArrayList<>());
        value.ifPresent(values::add);
    }
}
