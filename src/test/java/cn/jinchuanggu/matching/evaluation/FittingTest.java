package cn.jinchuanggu.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.matching.LevelCalibration;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.search.Listings;
import cn.jinchuanggu.shared.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is learned, compared with numbers that were put into the data, and the files that are written. */
class FittingTest {

    @TempDir
    Path folder;

    private final List<String> progress = new ArrayList<>();

    @Test
    void solvesWhatWasMultiplied() {
        double[][] a = {{4, 2, 0.5}, {2, 5, 1}, {0.5, 1, 3}};
        assertThat(LeastSquares.solve(a, new double[] {4 + 4 + 1.5, 2 + 10 + 3, 0.5 + 2 + 9})).containsExactly(new double[] {1, 2, 3}, within(1e-9));
        assertThatThrownBy(() -> LeastSquares.solve(new double[][] {{1, 1}, {1, 1}}, new double[2])).hasMessageContaining("column 1");
    }

    @Test
    void findsTheChanceThatMadeTheAnswers() {
        long seed = 4711;
        var random = new Random(seed);
        var rows = new ArrayList<double[]>();
        var yes = new ArrayList<Boolean>();
        for (int i = 0; i < 20_000; i++) {
            double[] row = {random.nextGaussian(), 5 + 10 * random.nextGaussian()};
            rows.add(row);
            yes.add(random.nextDouble() < 1 / (1 + Math.exp(-(-1 + 2 * row[0] + 0.1 * row[1]))));
        }
        double[] learned = ChanceFit.fit(rows, yes);
        assertThat(learned[1]).as("shrunk a little, seed %d", seed).isBetween(1.5, 2.0);
        assertThat(learned[2] / learned[1]).as("seed %d", seed).isCloseTo(0.05, within(0.005));
        assertThat(learned[0]).as("seed %d", seed).isCloseTo(-1, within(0.2));
    }

    @Test
    void answersThatAreAllTheSameGiveAnExtremeChanceAndNoError() {
        double[] never = ChanceFit.fit(List.of(new double[] {1}, new double[] {2}), List.of(false, false));
        assertThat(never[0]).isLessThan(-5).isFinite();
    }

    @Test
    void anIdeaThatSpeaksAgainstTheGradesCountsNothing() {
        var fit = new RankingFit(3);
        fit.addNeed(List.of(new double[] {1, 0.1, 0.4}, new double[] {0.5, 0.6, 0.4}, new double[] {0, 0.9, 0.4}), List.of(3, 1, 0));
        double[] weights = fit.weights();
        assertThat(weights[0]).isPositive();
        assertThat(weights[1]).isZero();
        assertThat(weights[2]).as("the same for all says nothing").isZero();
    }

    private Fitting.Task task(String grades, int folds) throws IOException {
        var corpus = new StringBuilder();
        String[] subjects = {"皮带跑偏监测", "党参多糖提取", "深紫外封装", "轴承故障诊断"};
        for (int i = 0; i < 40; i++) {
            corpus.append("{\"id\": \"A-%d\", \"title\": \"%s %s\"}%n".formatted(i, subjects[i % 4], i % 3 == 0 ? "装置" : "方法" + i));
        }
        var needs = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            needs.append("{\"id\": \"N-%d\", \"title\": \"%s技术\", \"text\": \"寻求合作\"}%n".formatted(i, subjects[i % 4]));
        }
        return new Fitting.Task(Files.writeString(folder.resolve("c"), corpus), Files.writeString(folder.resolve("q"), needs),
                Files.writeString(folder.resolve("g"), grades), folds, folder.resolve("weights.yaml"), folder.resolve("levels.yaml"));
    }

    /** Needs and achievements of one subject fit with 3 or 2, others not. */
    private static String grades() {
        var grades = new StringBuilder();
        for (int need = 0; need < 8; need++) {
            for (int achievement = 0; achievement < 40; achievement++) {
                int grade = need % 4 == achievement % 4 ? achievement % 3 == 0 ? 3 : 2 : achievement % 5 == 0 ? 1 : 0;
                grades.append("N-%d\tA-%d\t%d%n".formatted(need, achievement, grade));
            }
        }
        return grades.toString();
    }

    @Test
    void printsCrossValidatedFiguresAndWritesFilesTheProductReads() throws IOException {
        var lines = new Fitting(Listings.EMBEDDER, progress::add).run(task(grades(), 4));
        assertThat(lines.getFirst()).startsWith("judged nDCG@10").endsWith("n=8");
        assertThat(lines.get(7)).startsWith("level 1/(1+MAE)");
        assertThat(Double.parseDouble(lines.getFirst().split("\\s+")[2])).isGreaterThan(0.9);
        var weights = Weights.read(Files.readString(folder.resolve("weights.yaml")));
        assertThat(weights.text()).isEqualTo(100);
        assertThat(weights.path()).isEqualTo(Weights.standard().path());
        assertThat(LevelCalibration.read(Files.readString(folder.resolve("levels.yaml"))).numbers()).hasSize(21);
        assertThat(progress).contains("已验证 4 / 4 份");
    }

    @Test
    void asksForAsManyGradedNeedsAsFolds() throws IOException {
        var few = task("N-1 A-1 3\nN-1 A-2 0\n", 2);
        assertThatThrownBy(() -> new Fitting(Listings.EMBEDDER, progress::add).run(few)).isInstanceOf(InvalidInput.class).hasMessageContaining("只有 1 条");
        var one = task(grades(), 1);
        assertThatThrownBy(() -> new Fitting(Listings.EMBEDDER, progress::add).run(one)).hasMessageContaining("--folds");
    }
}
