package cn.jinchuanggu.matching.cli;

import cn.jinchuanggu.matching.evaluation.Evaluation;
import cn.jinchuanggu.search.BgeEmbedder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code evaluate-matching}: ranks a file of achievements for a file of needs, predicts the grade of pairs and, with grades,
 * prints the figures.
 * Progress goes to standard error, figures to standard output. Exit code 0 when done, 2 when an input is wrong.
 */
@Command(name = "evaluate-matching", mixinStandardHelpOptions = true,
        description = "用产品自身的匹配器为一批需求排序成果、为配对预测等级，并在给出等级时计算 nDCG@10、MAP、Recall@100 和平均误差。不需要数据库和网络。")
public final class EvaluateMatchingCommand extends FiguresCommand {

    @Option(names = "--qrels", description = "等级文件，每行：需求编号、成果编号、等级 0 到 3。")
    private Path grades;

    @Option(names = "--depth", defaultValue = "1000", description = "每个需求写出多少项成果，默认 ${DEFAULT-VALUE}。")
    private int depth;

    @Option(names = "--run", description = "要写出的 TREC 结果文件；不给就不排序。")
    private Path run;

    @Option(names = "--pairs", description = "配对文件，每行：需求编号、成果编号。与 --levels 一起给出。")
    private Path pairs;

    @Option(names = "--levels", description = "要写出的等级文件，每行：需求编号、成果编号、预测等级 0 到 3（可带小数）。")
    private Path levels;

    @Override
    List<String> figures(BgeEmbedder embedder, Consumer<String> progress) {
        return new Evaluation(embedder, progress).run(new Evaluation.Task(corpus, queries, grades, depth, run, pairs, levels));
    }
}
