package cn.jinchuanggu.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.search.Listings;
import cn.jinchuanggu.shared.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

    private static final String CORPUS = """
            {"id": "A-1", "title": "皮带 跑偏 监测 装置", "ignored": [1]}
            {"id": "A-2", "title": "", "text": "党参多糖提取方法,适用于饮片企业。"}

            {"id": "A-3", "title": "皮带 跑偏 监测 装置"}
            {"id": "A-4", "title": "深紫外LED", "text": null}
            """;
    private static final String NEEDS = """
            {"id": "N-1", "title": "皮带跑偏检测", "text": "希望在线监测"}
            {"id": "N-2", "title": "党参提取"}
            """;

    @TempDir
    Path folder;

    private final List<String> progress = new ArrayList<>();

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<String> run(String corpus, String needs, String grades) throws IOException {
        var task = new Evaluation.Task(file("corpus.jsonl", corpus), file("needs.jsonl", needs),
                grades == null ? null : file("qrels.tsv", grades), 3, folder.resolve("out/run.txt"), null, null);
        return new Evaluation(Listings.EMBEDDER, progress::add).run(task);
    }

    @Test
    void writesARunWhoseScoresFallStrictlyWithTheRank() throws IOException {
        assertThat(run(CORPUS, NEEDS, null)).isEmpty();
        var last = new HashMap<String, Double>();
        var ranks = new HashMap<String, Integer>();
        var lines = Files.readAllLines(folder.resolve("out/run.txt"));
        assertThat(lines).hasSize(6);
        for (String line : lines) {
            String[] columns = line.split(" ");
            assertThat(columns).hasSize(6);
            assertThat(columns[1]).isEqualTo("Q0");
            assertThat(Integer.parseInt(columns[3])).isEqualTo(ranks.merge(columns[0], 1, Integer::sum));
            double score = Double.parseDouble(columns[4]);
            assertThat(score).isLessThan(last.getOrDefault(columns[0], Double.MAX_VALUE));
            last.put(columns[0], score);
        }
        assertThat(lines.get(0)).startsWith("N-1 Q0 A-1 1 ");
        assertThat(lines.get(1)).startsWith("N-1 Q0 A-3 2 ");
        assertThat(lines.get(3)).startsWith("N-2 Q0 A-2 1 ");
        assertThat(progress).contains("已索引成果 4 / 4", "已匹配需求 2 / 2");
    }

    @Test
    void measuresJudgedAndFull() throws IOException {
        var figures = run(CORPUS, NEEDS, "N-1\tA-3\t3\nN-1\tA-2\t0\nN-2 0 A-2 2\n");
        assertThat(figures).hasSize(6);
        assertThat(figures.getFirst()).startsWith("judged nDCG@10       1.0000  [1.0000, 1.0000]  n=2");
        assertThat(figures.get(3)).startsWith("full nDCG@10         0.8155");
    }

    @Test
    void emojiMarkupAndVeryLongNeedsAreFine() throws IOException {
        String needs = "{\"id\":\"N-1\",\"title\":\"😀<b>皮带</b>\",\"text\":\"" + "矿".repeat(50_000) + "\"}\n{\"id\":\"N-2\",\"title\":\"?!\"}\n";
        run(CORPUS, needs, null);
        assertThat(Files.readString(folder.resolve("out/run.txt"))).contains("N-1 Q0 A-1 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | 是空的",
        "' ' | 是空的",
        "{\"id\":\"A\",\"title\":\"甲\"}~{oops | 第 2 行: 不是合法的 JSON",
        "[1] | 第 1 行: 不是 JSON 对象",
        "{\"title\":\"甲\"} | 第 1 行: 缺少 id",
        "{\"id\":\" \",\"title\":\"甲\"} | 第 1 行: 缺少 id",
        "{\"id\":\"a b\",\"title\":\"甲\"} | 含有空白",
        "{\"id\":\"A\",\"title\":\"甲\"}~{\"id\":\"A\",\"title\":\"乙\"} | 第 2 行: id“A”与第 1 行重复",
        "{\"id\":\"A\",\"title\":\"\"} | 第 1 行: title 和 text 都是空的",
        "{\"id\":\"A\",\"title\":{}} | 第 1 行: title 不是文字",
    })
    void refusesABadCorpusWithItsLine(String content, String message) {
        assertThatThrownBy(() -> run(content.replace('~', '\n'), NEEDS, null)).isInstanceOf(InvalidInput.class).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | 是空的", "N-1 A-1 | 第 1 行: 有 2 列", "N-1 A-1 viel | 第 1 行: 等级“viel”不是整数"})
    void refusesBadGradesWithTheirLine(String content, String message) {
        assertThatThrownBy(() -> run(CORPUS, NEEDS, content)).isInstanceOf(InvalidInput.class).hasMessageContaining(message);
    }

    @Test
    void namesAMissingFile() {
        var task = new Evaluation.Task(folder.resolve("没有.jsonl"), folder.resolve("x"), null, 10, folder.resolve("run.txt"), null, null);
        assertThatThrownBy(() -> new Evaluation(Listings.EMBEDDER, progress::add).run(task)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("--corpus").hasMessageContaining("找不到文件").hasMessageContaining("没有.jsonl");
    }

    @Test
    void namesAFileThatIsNotUtf8() throws IOException {
        Path corpus = Files.write(folder.resolve("gbk.jsonl"), "{\"id\":\"A\",\"title\":\"皮带\"}".getBytes("GBK"));
        var task = new Evaluation.Task(corpus, file("needs.jsonl", NEEDS), null, 10, folder.resolve("run.txt"), null, null);
        assertThatThrownBy(() -> new Evaluation(Listings.EMBEDDER, progress::add).run(task)).isInstanceOf(InvalidInput.class).hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "10001"})
    void refusesADepthOutOfRange(int depth) {
        var task = new Evaluation.Task(folder, folder, null, depth, folder, null, null);
        assertThatThrownBy(() -> new Evaluation(Listings.EMBEDDER, progress::add).run(task)).hasMessageContaining("--depth");
    }

    private List<String> predict(String pairs, String grades) throws IOException {
        var task = new Evaluation.Task(file("corpus.jsonl", CORPUS), file("needs.jsonl", NEEDS),
                grades == null ? null : file("qrels.tsv", grades), 3, null, file("pairs.tsv", pairs), folder.resolve("out/levels.tsv"));
        return new Evaluation(Listings.EMBEDDER, progress::add).run(task);
    }

    @Test
    void writesAGradeForEachPairInItsOrder() throws IOException {
        assertThat(predict("N-2\tA-2\n\nN-1\tA-1\nN-1\tA-4\nN-2\tA-2\n", null)).isEmpty();
        var lines = Files.readAllLines(folder.resolve("out/levels.tsv"));
        assertThat(lines).extracting(l -> l.substring(0, l.lastIndexOf('\t'))).containsExactly("N-2\tA-2", "N-1\tA-1", "N-1\tA-4", "N-2\tA-2");
        assertThat(lines).extracting(l -> Double.parseDouble(l.substring(l.lastIndexOf('\t') + 1))).allMatch(g -> g >= 0 && g <= 3)
                .satisfies(g -> assertThat(g.get(1)).isGreaterThan(g.get(2)));
        assertThat(folder.resolve("out/run.txt")).doesNotExist();
    }

    @Test
    void measuresTheErrorOverGradedPairs() throws IOException {
        predict("N-1\tA-1\nN-1\tA-4\n", null);
        var grades = Files.readAllLines(folder.resolve("out/levels.tsv")).stream().mapToDouble(l -> Double.parseDouble(l.split("\t")[2])).toArray();
        var figures = predict("N-1\tA-1\nN-1\tA-4\n", "N-1 A-1 2\n");
        double error = Math.abs(grades[0] - 2);
        assertThat(figures).containsExactly(String.format("level MAE            %.4f  pairs=1", error),
                String.format("level 1/(1+MAE)      %.4f", 1 / (1 + error)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | 是空的", "N-1 | 第 1 行: 只有一列", "N-9 A-1 | 第 1 行: 需求“N-9”不在", "N-1 A-9 | 第 1 行: 成果“A-9”不在"})
    void refusesBadPairsWithTheirLine(String content, String message) {
        assertThatThrownBy(() -> predict(content, null)).isInstanceOf(InvalidInput.class).hasMessageContaining(message);
    }

    @Test
    void asksForSomethingToWriteAndForPairsAndLevelsTogether() {
        var evaluation = new Evaluation(Listings.EMBEDDER, progress::add);
        assertThatThrownBy(() -> evaluation.run(new Evaluation.Task(folder, folder, null, 3, null, null, null))).hasMessageContaining("--run");
        assertThatThrownBy(() -> evaluation.run(new Evaluation.Task(folder, folder, null, 3, folder, folder, null))).hasMessageContaining("--levels");
        assertThatThrownBy(() -> evaluation.run(new Evaluation.Task(folder, folder, null, 3, folder, null, folder))).hasMessageContaining("--pairs");
    }
}
