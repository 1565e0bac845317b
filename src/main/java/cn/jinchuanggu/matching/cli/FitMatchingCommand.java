package cn.jinchuanggu.matching.cli;

import cn.jinchuanggu.matching.evaluation.Fitting;
import cn.jinchuanggu.search.BgeEmbedder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code fit-matching}: learns the weights of words, meaning and peers and the levels from graded pairs, prints what they are
 * worth on needs they were not learned from, and writes them. Progress goes to standard error, figures to standard output.
 * Exit code 0 when done, 2 when an input is wrong.
 */
@Command(name = "fit-matching", mixinStandardHelpOptions = true,
        description = "由已评级的配对学出文字、语义、同类的份量和等级公式，打印交叉验证的结果。不需要数据库和网络。")
public final class FitMatchingCommand extends FiguresCommand {

    @Option(names = "--qrels", required = true, description = "等级文件，每行：需求编号、成果编号、等级 0 到 3。")
    private Path grades;

    @Option(names = "--folds", defaultValue = "5", description = "交叉验证的份数，2 到 20，默认 ${DEFAULT-VALUE}。")
    private int folds;

    @Option(names = "--weights", description = "要写出的份量文件（weights.yaml 的格式）。")
    private Path weights;

    @Option(names = "--levels", description = "要写出的等级公式文件（levels.yaml 的格式）。")
    private Path levels;

    @Override
    List<String> figures(BgeEmbedder embedder, Consumer<String> progress) {
        return new Fitting(embedder, progress).run(new Fitting.Task(corpus, queries, grades, folds, weights, levels));
    }
}
